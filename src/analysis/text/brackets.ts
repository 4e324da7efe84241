import type { Span } from '../model/span.ts';
import { indexAt } from './locate.ts';

/** A pair of brackets or quotes, from the opening one to behind the closing one. */
export interface Bracket extends Span {
  readonly parent?: Bracket;
}

/** The innermost pair round an offset; none for an offset on its opening bracket or outside of all. */
export type BracketAt = (offset: number) => Bracket | undefined;

const closing: ReadonlyMap<string, string> = new Map([
  ['(', ')'],
  ['「', '」'],
  ['『', '』'],
  ['[', ']'],
]);
const mark = /[()「」『』[\]]/g;

/** Longest pair, in UTF-16 code units: a bracket that a scan lost its partner of must not swallow the notice. */
const longest = 400;

/** Pairs the brackets of the folded text in one pass. One without a partner is passed over. */
export function readBrackets(text: string): BracketAt {
  const pairs: { start: number; end: number; parent?: Bracket }[] = [];
  const open: { start: number; close: string }[] = [];
  for (const { 0: character, index } of text.matchAll(mark)) {
    while (open[0] && index - open[0].start > longest) open.shift();
    const close = closing.get(character);
    if (close !== undefined) {
      open.push({ start: index, close });
      continue;
    }
    const partner = open.findLastIndex((each) => each.close === character);
    const pair = open[partner];
    if (!pair) continue;
    open.length = partner;
    pairs.push({ start: pair.start, end: index + 1 });
  }
  pairs.sort((a, b) => a.start - b.start);
  const around: (typeof pairs)[number][] = [];
  for (const pair of pairs) {
    while (around.length > 0 && (around.at(-1)?.end ?? 0) <= pair.start) around.pop();
    const parent = around.at(-1);
    if (parent) pair.parent = parent;
    around.push(pair);
  }
  return (offset) => {
    let pair: Bracket | undefined = pairs[indexAt(pairs, offset - 1)];
    while (pair && offset >= pair.end) pair = pair.parent;
    return pair;
  };
}
