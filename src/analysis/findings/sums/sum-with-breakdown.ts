import { within } from '../../text/locate.ts';
import { has, isPart, type SumReader } from './stated-sum.ts';

/** Between a figure and 内訳: 503名(内訳, 503名です。内訳は. */
const opening = /^[様分]{0,2}(?:です|となります|であり|でした)?[、。\n (|]{0,4}(?:その)?$/u;
/** Farther than this a breakdown in a sentence does not reach. In UTF-16 code units. */
const farthest = 400;

/** A sum with its parts in brackets or in the next sentence: 503名(内訳:学生408名、教職員95名). */
export const sumWithBreakdown: SumReader = (total, _index, { layout, figures, cues }) => {
  const { text } = layout;
  const near = { start: total.end, end: total.end + 16 };
  const cue = cues.of('breakdown').firstIn(near);
  if (!cue || !opening.test(text.slice(total.end, cue.start))) return undefined;
  const behind = text.slice(cue.end, cue.end + farthest);
  const bracketed = /\( ?(?:その)?$/u.test(text.slice(total.end, cue.start));
  const length = behind.search(bracketed ? /[()。\n]/u : /[。\n]/u);
  if (length < 0 || (bracketed && behind.charAt(length) !== ')')) return undefined;
  const list = { start: cue.end, end: cue.end + length };
  const listed = within(figures, list);
  const parts = listed.filter((figure) => isPart(figure, total));
  const plain = parts.length > 1 && parts.length === listed.length;
  const open = has(cues.of('overlap'), list) || has(cues.of('more'), list);
  return plain && !open ? { total, parts } : undefined;
};
