import type { Span } from '../model/span.ts';
import { parseTemplate, spellings } from './template.ts';

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

interface Node<Value> {
  readonly next: Map<number, Node<Value>>;
  readonly phrases: Phrase<Value>[];
}

/**
 * Builds a scanner that finds phrases within one sentence: their first parts in one pass, what follows from there.
 *
 * @throws Error for a template whose brackets do not balance
 */
export function createPhraseScanner<Value>(
  entries: readonly PhraseEntry<Value>[],
): (sentence: string) => readonly PhraseHit<Value>[] {
  const leaf = (): Node<Value> => ({ next: new Map(), phrases: [] });
  const root = leaf();
  for (const { templates, value } of entries) {
    for (const template of templates) {
      const [first = '', ...others] = template.split('*');
      const phrase: Phrase<Value> = others.length > 0 ? { value, rest: restPattern(others) } : { value };
      for (const word of spellings(first)) nodeOf(root, word, leaf).phrases.push(phrase);
    }
  }
  const initials = Array.from({ length: 0x10000 }, (_, code) => root.next.get(code));

  return (sentence) => {
    const hits: PhraseHit<Value>[] = [];
    for (let start = 0; start < sentence.length; start++) {
      let node = initials[sentence.charCodeAt(start)];
      for (let end = start + 1; node; node = node.next.get(sentence.charCodeAt(end++))) {
        for (const { value, rest } of node.phrases) {
          const to = rest ? endOfRest(rest, sentence, end) : end;
          if (to !== undefined) hits.push({ start, end: to, value });
        }
      }
    }
    return hits;
  };
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

function nodeOf<Value>(root: Node<Value>, word: string, leaf: () => Node<Value>): Node<Value> {
  let node = root;
  for (let at = 0; at < word.length; at++) {
    const code = word.charCodeAt(at);
    const next = node.next.get(code) ?? leaf();
    node.next.set(code, next);
    node = next;
  }
  return node;
}
