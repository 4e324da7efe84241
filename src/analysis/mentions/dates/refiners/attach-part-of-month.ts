import type { PartOfMonth } from '../written-date.ts';
import { matchAt, type DateRefiner } from './refiner.ts';

const parts: ReadonlyMap<string, PartOfMonth> = new Map([
  ['上', 'early'],
  ['初', 'early'],
  ['中', 'middle'],
  ['下', 'late'],
  ['末', 'end'],
  ['頭', 'start'],
]);
const behindMonth =
  /[ \n]{0,2}の?[ \n]{0,2}(?:(?<ten>[上初中下])[ \n]{0,2}旬|(?<edge>末)[日曰]?|(?<edge2>頭)|(?:初め|はじめ))/y;

/** 7月上旬, 7月中旬, 7月下旬, 3月末, 1月末日, 6月頭: the part belongs to the mention. */
export const attachPartOfMonth: DateRefiner = (drafts, text) =>
  drafts.map((draft) => {
    const { month, day, through } = draft.from;
    if (month === undefined || day !== undefined || through !== undefined || draft.from.part) return draft;
    const match = matchAt(behindMonth, text, draft.end);
    if (!match) return draft;
    const word = match.groups?.ten ?? match.groups?.edge ?? match.groups?.edge2 ?? '頭';
    const part = parts.get(word);
    const end = draft.end + match[0].length;
    return part ? { ...draft, end, fromEnd: end, from: { ...draft.from, part } } : draft;
  });
