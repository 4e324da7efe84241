import type { Span } from '../../../model/span.ts';
import {
  hasTopic,
  inFirstLead,
  inLeads,
  inSentence,
  ofSomebody,
  rightBefore,
  rightBehind,
  type Judge,
  type Setting,
  type Verdict,
} from './setting.ts';

/**
 * Words that say whose data it is: 386人分, 41名の氏名, お客様 13件, 件数: 7,645件; or that it leaked:
 * 最大1万3870件が外部から参照できる状態. A counter that counts other things too (社, 通, 枚) needs them close by.
 */
export const whoseData: Judge = (setting) => {
  const at = ofSomebody(setting) ?? rightBehind(setting, 'data');
  if (at) return { affected: true, by, at, note: 'says whose data' };
  return setting.figure.counter.victims === 'usual' ? usual(setting) : sometimes(setting);
};

const by = 'whose-data';

function usual(setting: Setting): Verdict | undefined {
  const at =
    amongOthers(setting) ??
    rightBefore(setting, 'victim') ??
    rightBefore(setting, 'victim-word') ??
    rightBefore(setting, 'label') ??
    rightBefore(setting, 'label-word') ??
    rightBefore(setting, 'data') ??
    endOfSentenceBefore(setting) ??
    rightBehind(setting, 'victim-word') ??
    inSentence(setting, 'leak') ??
    inSentence(setting, 'victim') ??
    inSentence(setting, 'label') ??
    inLeads(setting, 'leak-itself') ??
    inLeads(setting, 'label') ??
    inFirstLead(setting, 'held');
  if (at) return { affected: true, by, at, note: 'says whose data, or that it leaked' };
  return listed(setting);
}

/** 延べ, 重複を除く and 合計 are said of figures that belong together, and those are of victims. */
function amongOthers({ reach, span, cues }: Setting): Span | undefined {
  const lead = { start: reach.start, end: span.start };
  return cues.of('distinct').firstIn(lead) ?? cues.of('cumulative').firstIn(lead);
}

/** 通販サイトを利用されたお客様。最大で約20万件と推定しています。 */
function endOfSentenceBefore({ text, sentence, reach, cues }: Setting): Span | undefined {
  if (reach.start > sentence.start) return undefined;
  const stop = /。[ \n]*$/u.exec(text.slice(Math.max(0, reach.start - 4), reach.start));
  return stop ? cues.of('victim').endingAt(reach.start - stop[0].length) : undefined;
}

function sometimes(setting: Setting): Verdict | undefined {
  const label = rightBefore(setting, 'label') ?? rightBefore(setting, 'label-word');
  if (label) return { affected: true, by, at: label, note: 'says that they are affected' };
  if (isWhole(setting)) return undefined;
  const { unit } = setting.figure.counter;
  const written = unit === 'sheets' || unit === 'messages';
  const noun = written ? 'document' : 'victim';
  const at =
    rightBefore(setting, noun) ??
    rightBehind(setting, noun) ??
    rightBefore(setting, 'subset') ??
    (written ? holding(setting) : undefined);
  const leak = written
    ? inSentence(setting, 'leak')
    : (inSentence(setting, 'leak-itself') ??
      inSentence(setting, 'label') ??
      inSentence(setting, 'label-word'));
  const told = leak ?? inLeads(setting, 'leak-itself');
  if (at && told) return { affected: true, by, at: told, note: 'says that they leaked' };
  const stands = isRow(setting) && hasTopic(setting, 'counts');
  return stands || (at && hasTopic(setting, 'items', 'target')) ? listed(setting) : undefined;
}

/** 34通には氏名も記載されていた. */
function holding({ text, sentence, reach, cues }: Setting): Span | undefined {
  if (!text.startsWith('に', reach.end)) return undefined;
  return cues.of('held').firstIn({ start: reach.end, end: Math.min(sentence.end, reach.end + 32) });
}

/** 取引先230社のうち: all there are, of whom some may be victims, unless they are said to be (紛失した700枚のうち). */
function isWhole({ text, sentence, reach, cues }: Setting): boolean {
  if (!/^の(?:うち|中)/u.test(text.slice(reach.end, reach.end + 3))) return false;
  return cues.of('leak').lastIn({ start: sentence.start, end: reach.start }) === undefined;
}

function listed(setting: Setting): Verdict | undefined {
  if (!hasTopic(setting, 'items', 'counts', 'target')) return undefined;
  return { affected: true, by, note: 'a section on {0}', args: [setting.topics.join(', ')] };
}

/** Nothing follows the figure in its row: 件数 54事業所 61件. */
function isRow({ text, reach }: Setting): boolean {
  return /^(?:[ \n)、]|$)/u.test(text.slice(reach.end, reach.end + 1));
}
