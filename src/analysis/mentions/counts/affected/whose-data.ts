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

function sometimes(setting: Setting): Verdict | undefined {
  const label = rightBefore(setting, 'label') ?? rightBefore(setting, 'label-word');
  if (label) return { affected: true, by, at: label, note: 'says that they are affected' };
  const { unit } = setting.figure.counter;
  const written = unit === 'sheets' || unit === 'messages';
  const noun = written ? 'document' : 'victim';
  const at = rightBefore(setting, noun) ?? rightBehind(setting, noun);
  const leak = written
    ? inSentence(setting, 'leak')
    : (inSentence(setting, 'leak-itself') ??
      inSentence(setting, 'label') ??
      inSentence(setting, 'label-word'));
  const told = leak ?? inLeads(setting, 'leak-itself');
  if (at && told) return { affected: true, by, at: told, note: 'says that they leaked' };
  const stands = isRow(setting) && hasTopic(setting, 'counts');
  return stands || (at && hasTopic(setting, 'items')) ? listed(setting) : undefined;
}

function listed(setting: Setting): Verdict | undefined {
  if (!hasTopic(setting, 'items', 'counts', 'target')) return undefined;
  return { affected: true, by, note: 'a section on {0}', args: [setting.topics.join(', ')] };
}

/** Nothing follows the figure in its row: 件数 54事業所 61件. */
function isRow({ text, reach }: Setting): boolean {
  return /^(?:[ \n)、]|$)/u.test(text.slice(reach.end, reach.end + 1));
}
