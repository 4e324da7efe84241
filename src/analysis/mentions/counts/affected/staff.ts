import type { Span } from '../../../model/span.ts';
import {
  hasTopic,
  headNoun,
  inSentence,
  ofSomebody,
  rightBefore,
  rightBehind,
  type Judge,
  type Setting,
  type Verdict,
} from './setting.ts';

/**
 * Those who act, not those whose data it is: 担当者2名で確認し, 外部有識者5名による検証委員会, 職員 1名が置き忘れ.
 * Staff whose data leaked are victims: 従業員350名分, 職員95名の氏名; a list of victims may name them too.
 */
export const staff: Judge = (setting) => {
  const { figure } = setting;
  if (!['people', 'organizations'].includes(figure.counter.unit) || ofSomebody(setting)) return undefined;
  const before = rightBefore(setting, 'staff');
  if (before) return amongVictims(setting, before) ? undefined : named(setting, before);
  const behind = staffBehind(setting);
  if (behind) return told(behind);
  return trained(setting) ?? works(setting) ?? notices(setting);
};

/** うち役員12名については勤務先も記載: some of the victims. */
function amongVictims({ text, reach, cues }: Setting, staff: Span): boolean {
  return cues.of('subset').endingAt(staff.start) !== undefined && !/^[がで]/u.test(text.slice(reach.end));
}

/** So few people may be the ones who check and send. */
const few = 5;
/** And so many may be sent to search. */
const team = 50;

/** 2名で確認し, 7人で捜索した. */
function works(setting: Setting): Verdict | undefined {
  const { figure, cues, sentence } = setting;
  const acts = rightBehind(setting, 'actor-after');
  if (!acts || figure.counter.unit !== 'people') return undefined;
  const next = cues.of('work').firstIn({ start: acts.end, end: Math.min(sentence.end, acts.end + 6) });
  if (next && figure.value <= team) return told(next);
  return figure.value <= few && inSentence(setting, 'work') ? told(acts) : undefined;
}

/** 生徒1人が誤設定に気付き, 受信者2名が指摘した. */
function notices({ text, figure, reach, sentence, cues }: Setting): Verdict | undefined {
  if (figure.value > few || !/^[がは]/u.test(text.slice(reach.end))) return undefined;
  const at = cues.of('notice').firstIn({ start: reach.end, end: Math.min(sentence.end, reach.end + 24) });
  return at && told(at);
}

/** 社員約950名を対象に研修を行う. */
function trained({ text, reach, sentence, cues }: Setting): Verdict | undefined {
  if (!/^(?:に|へ|を対象)/u.test(text.slice(reach.end, reach.end + 3))) return undefined;
  const at = cues.of('training').firstIn({ start: reach.end, end: Math.min(sentence.end, reach.end + 24) });
  return at && told(at);
}

function told(at: Span): Verdict {
  return { affected: false, by: 'staff', at, note: 'people who act' };
}

function named(setting: Setting, at: Span): Verdict | undefined {
  const { text, reach, cues } = setting;
  const noun = headNoun(setting);
  if (noun !== undefined) return cues.of('data').startingAt(noun) ? undefined : told(at);
  if (/^を(?:含|除)/u.test(text.slice(reach.end))) return undefined;
  if (rightBehind(setting, 'actor-after')) return told(at);
  const listed =
    hasTopic(setting, 'items', 'counts', 'target') || inSentence(setting, 'leak-itself') !== undefined;
  return listed && /^ ?(?:[(（)）、。:・\n]|及び|および|$)/u.test(text.slice(reach.end))
    ? undefined
    : told(at);
}

/** 3名の職員, but not 3名の職員の氏名. */
function staffBehind({ text, reach, cues }: Setting): Span | undefined {
  const at = cues.of('staff').startingAt(reach.end + 1);
  if (!at || text.charAt(reach.end) !== 'の') return undefined;
  return cues.of('of-staff').startingAt(at.end) ? undefined : at;
}
