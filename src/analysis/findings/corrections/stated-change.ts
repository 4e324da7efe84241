import { type CuesInText } from '../../lexicon/cue-scanner.ts';
import type { Span } from '../../model/span.ts';
import type { Layout } from '../../text/layout.ts';
import type { MentionOf } from '../finding-rule.ts';

type Figure = MentionOf<'count'>;

/** An earlier figure, what was added to it or taken away, and the figure that this makes. */
export interface StatedChange {
  readonly earlier: Figure;
  readonly change: Figure;
  readonly sign: 1 | -1;
  readonly now: Figure;
}

export interface ChangeScope {
  readonly layout: Layout;
  /** Of one notice, in reading order. */
  readonly figures: readonly Figure[];
  readonly cues: CuesInText;
}

/** 1,000件から200件, 1,000件に加え、新たに200件, 1,000件より200件 */
const fromEarlier =
  /^分?[ 」』)]*(?:から|より|に(?:比べ|対し|加え|さらに)?て?)、?(?:新たに|さらに|今回|追加で)?、?[約 ]?$/u;
/** 増の1,300件, が新たに判明し、合計1,300件となりました: no other figure, no other sentence. */
const toNow = /^[^0-9。\n]{1,30}$/u;
/** 1,300件(前回公表の1,000件から200件増) */
const inBrackets = /^分?[ ]?[(][^0-9()。\n]{0,16}$/u;
/** In UTF-16 units: the word for the change stands so near behind its figure. */
const reach = 12;

/** The change that a figure is the amount of: 前回公表の1,000件から200件増の1,300件. */
export function changeAt(index: number, { layout, figures, cues }: ChangeScope): StatedChange | undefined {
  const change = figures[index];
  const earlier = figures[index - 1];
  if (!change || !earlier) return undefined;
  const { text } = layout;
  if (!fromEarlier.test(text.slice(earlier.end, change.start))) return undefined;
  const sentence = layout.sentenceAt(change.start) ?? change;
  const before = figures[index - 2];
  const behind = figures[index + 1];
  const sign = signBehind(change, behind, cues);
  if (!sign) return undefined;
  const now =
    before && inBrackets.test(text.slice(before.end, earlier.start))
      ? before
      : behind && toNow.test(text.slice(change.end, behind.start))
        ? behind
        : undefined;
  if (!now || now.start < sentence.start || now.end > sentence.end) return undefined;
  const lead = { start: sentence.start, end: earlier.start };
  return cues.of('earlier').lastIn(lead) ? { earlier, change, sign, now } : undefined;
}

/** 200件増, 200件を追加, 200件が新たに判明; 30件減, 30件を除いた. */
function signBehind({ end }: Span, next: Span | undefined, cues: CuesInText): 1 | -1 | undefined {
  const behind = { start: end, end: Math.min(end + reach, next?.start ?? Infinity) };
  const [more, less] = [cues.of('increase').firstIn(behind), cues.of('decrease').firstIn(behind)];
  if (more && less) return undefined;
  return more ? 1 : less ? -1 : undefined;
}
