import { matchAt, type DateRefiner } from './refiner.ts';

const about = /[ \n]{0,2}(?:頃|ごろ|ころ|前後)/y;

/** 頃, ごろ and 前後 make a date approximate; they are no part of the mention. */
export const attachApproximation: DateRefiner = (drafts, text) =>
  drafts.map((draft) =>
    matchAt(about, text, draft.end) ? { ...draft, from: { ...draft.from, approximate: true } } : draft,
  );
