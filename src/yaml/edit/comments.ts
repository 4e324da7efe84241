import { CST, Lexer } from 'yaml';
import type { Span } from '../../analysis/index.ts';

/** The comments of a YAML text, in order: a `#` in quotes or inside of a word is none. */
export function commentSpans(text: string): Span[] {
  const comments: Span[] = [];
  let offset = 0;
  let scalar = false;
  for (const lexeme of new Lexer().lex(text)) {
    if (!scalar && (lexeme === CST.DOCUMENT || lexeme === CST.FLOW_END || lexeme === CST.SCALAR)) {
      // Marks of the lexer's own; one says that the next lexeme is a plain or block scalar.
      scalar = lexeme === CST.SCALAR;
      continue;
    }
    const end = offset + lexeme.length;
    if (!scalar && lexeme.startsWith('#')) comments.push({ start: offset, end });
    scalar = false;
    offset = end;
  }
  return comments;
}
