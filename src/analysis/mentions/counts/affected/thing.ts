import {
  inPhraseBehind,
  ofSomebody,
  rightBehind,
  type Judge,
  type Setting,
  type Verdict,
} from './setting.ts';
import type { Span } from '../../../model/span.ts';

/** Things that are counted, and no data of anybody: 3件の脆弱性, 12件のファイル, 4社の委託先. */
export const thing: Judge = (setting) => {
  if (ofSomebody(setting)) return undefined;
  const before = nounRightBefore(setting);
  if (before && !rightBehind(setting, 'data')) return told(before);
  const at =
    (inOtherCell(setting) ? undefined : rightBehind(setting, 'thing')) ?? inPhraseBehind(setting, 'thing');
  if (!at || namesData(setting, at)) return undefined;
  return told(at);
};

/** 約26万件 端末識別番号: blanks alone lead to the next cell of a row. */
function inOtherCell({ text, reach, nounStart }: Setting): boolean {
  return nounStart > reach.end && text.slice(reach.end, nounStart).trim() === '';
}

/** 脆弱性 3件, 不具合が2件, ファイル数は約8万件; a colon makes a label of it (本店サイト: 3,705件). */
function nounRightBefore({ text, figure, reach, cues }: Setting): Span | undefined {
  if (figure.counter.unit !== 'records') return undefined;
  const particle =
    /(?:数(?:[はが:]| |: )?|[はが ])?$/u.exec(text.slice(reach.start - 3, reach.start))?.[0].length ?? 0;
  const end = reach.start - particle;
  return cues.of('thing-before').endingAt(end) ?? cues.of('incident-noun').endingAt(end);
}

function told(at: Span): Verdict {
  return { affected: false, by: 'thing', at, note: 'things, not anybody’s data' };
}

/** 54件の事業者情報, 300件の店舗様の情報: the thing is but whose data it is. A leak of data names its kind before. */
function namesData({ reach, cues }: Setting, at: Span): boolean {
  if (cues.of('data').startingAt(at.start) ?? cues.of('data').firstIn({ start: reach.end, end: at.end }))
    return true;
  return cues.of('of-thing').startingAt(at.end) !== undefined;
}
