import type { Span } from '../../../model/span.ts';
import {
  inPhraseBehind,
  ofSomebody,
  recipientsExposed,
  rightBefore,
  rightBehind,
  type Judge,
  type Setting,
} from './setting.ts';

/**
 * Those who got what was not for them: 送信先 3名, 取引先2社に誤って送信した. Where an address in To or Cc showed all
 * recipients to each other, they are the victims; and those who get an apology are.
 */
export const recipient: Judge = (setting) => {
  if (ofSomebody(setting) || recipientsExposed(setting)) return undefined;
  const label = rightBefore(setting, 'recipient-before') ?? heading(setting);
  if (label && mishapNear(setting))
    return { affected: false, by: 'recipient', at: label, note: 'recipients' };
  const addressed = inPhraseBehind(setting, 'addressed', 20);
  if (addressed) return { affected: false, by: 'recipient', at: addressed, note: 'recipients' };
  const to = toWhom(setting);
  if (!to || !missent(setting, to.end)) return undefined;
  return { affected: false, by: 'recipient', at: to, note: 'recipients' };
};

/** The figures below 誤って届いた先. */
function heading({ text, leads, cues }: Setting): Span | undefined {
  const [lead] = leads();
  const end = lead && lead.start + text.slice(lead.start, lead.end).replace(/[:\s]+$/u, '').length;
  return end === undefined ? undefined : cues.of('recipient-before').endingAt(end);
}

/** Without a mishap of sending, 送付先 3,000件 are those whose addresses a mailing house held. */
function mishapNear({ span, cues }: Setting): boolean {
  const round = { start: span.start - surroundings, end: span.end + surroundings };
  return cues.of('sending-mishap').firstIn(round) !== undefined;
}

/** How far round a figure its mishap is told of, in UTF-16 code units. */
const surroundings = 400;

/** 3名に, 取引先2社へ, 1名の受講者に, 2社の担当者3名に. */
function toWhom(setting: Setting): Span | undefined {
  const { text, reach, nounStart, cues } = setting;
  const to = cues.of('recipient-after');
  const direct = rightBehind(setting, 'recipient-after') ?? to.startingAt(reach.end);
  if (direct) return direct;
  const through = /^の[^、。をがはに0-9\n]{1,12}[0-9,]{1,6}(?:名|人|社)様?/u.exec(
    text.slice(reach.end, reach.end + 32),
  )?.[0].length;
  if (through !== undefined) return to.startingAt(reach.end + through);
  const whom = cues.of('victim').startingAt(nounStart);
  if (!whom) return undefined;
  const polite = /^(?:様|さま|さん|の方)?/u.exec(text.slice(whom.end, whom.end + 4))?.[0].length ?? 0;
  return to.startingAt(whom.end + polite);
}

/** What follows says that something was sent, and not that it was an apology. */
function missent({ sentence, cues }: Setting, from: number): boolean {
  const clause = { start: from, end: Math.min(sentence.end, from + 48) };
  const sent = cues.of('send').firstIn(clause);
  if (!sent) return false;
  const apology = cues.of('apology').firstIn(clause);
  return apology === undefined || cues.of('mistake').firstIn(clause) !== undefined;
}
