import type { Span } from '../model/span.ts';
import { parseTemplate, spellings } from './template.ts';
import { createWordScanner, type WordEntry } from './word-scanner.ts';

/** A phrase in a sentence: UTF-16 offsets of the sentence that was scanned. */
export interface PhraseHit<Value> extends Span {
  readonly value: Value;
}

export interface PhraseEntry<Value> {
  /** Templates whose parts `*` separates: `委託先*〔感染|漏えい〕`. */
  readonly templates: readonly string[];
  readonly value: Value;
}

/** How many characters `*` may stand for. */
const widestGap = 40;

interface Phrase<Value> {
  readonly value: Value;
  /** Sticky; matches all behind the first part. */
  readonly rest?: RegExp;
}

/**
 * Builds a scanner that finds phrases within one sentence: their first parts in one pass, what follows from there.
 *
 * @throws Error for a template whose brackets do not balance
 */
export function createPhraseScanner<Value>(
  entries: readonly PhraseEntry<Value>[],
): (sentence: string) => readonly PhraseHit<Value>[] {
  const scan = createWordScanner(entries.flatMap(phrasesOf));

  return (sentence) => {
    const hits: PhraseHit<Value>[] = [];
    scan(sentence, ({ value, rest }, start, end) => {
      const to = rest ? endOfRest(rest, sentence, end) : end;
      if (to !== undefined) hits.push({ start, end: to, value });
    });
    return hits;
  };
}

/** Each phrase by each spelling of its first part. */
function phrasesOf<Value>({ templates, value }: PhraseEntry<Value>): readonly WordEntry<Phrase<Value>>[] {
  return templates.flatMap((template) => {
    const [first = '', ...others] = template.split('*');
    const phrase: Phrase<Value> = others.length > 0 ? { value, rest: restPattern(others) } : { value };
    return spellings(first).map((word): WordEntry<Phrase<Value>> => [word, phrase]);
  });
}

function endOfRest(rest: RegExp, sentence: string, from: number): number | undefined {
  rest.lastIndex = from;
  return rest.test(sentence) ? rest.lastIndex : undefined;
}

function restPattern(parts: readonly string[]): RegExp {
  const words = parts.map((part) => `[^。]{0,${widestGap}}?(?:${sourceOf(part)})`);
  return new RegExp(words.join(''), 'y');
}

/** A template as the source of a pattern, without spelling it out. */
function sourceOf(template: string): string {
  const source = (parts: ReturnType<typeof parseTemplate>): string =>
    parts
      .map((part) =>
        typeof part === 'string'
          ? part.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&')
          : `(?:${part.alternatives.map(source).join('|')})`,
      )
      .join('');
  return source(parseTemplate(template));
}
