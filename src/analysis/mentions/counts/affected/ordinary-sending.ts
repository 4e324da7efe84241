import type { Span } from '../../../model/span.ts';
import { ofSomebody, recipientsExposed, rightBefore, type Judge, type Verdict } from './setting.ts';

/**
 * All that was sent in the ordinary way, of which some went wrong: 通知書994件を発送したところ、1名分を誤って …,
 * 発送総数 8,214通, 先月発送した142通, うち34通は宛先不明で返送. Those whom an
 * open copy shows to each other are victims all the same.
 */
export const ordinarySending: Judge = (setting) => {
  const { text, span, reach, sentence, cues } = setting;
  if (ofSomebody(setting)) return undefined;
  const undelivered = { start: reach.end, end: Math.min(sentence.end, reach.end + 12) };
  const back = cues.of('undelivered').firstIn(undelivered);
  if (back) return told(back);
  if (recipientsExposed(setting)) return undefined;
  const blanks = /[は約: ]*$/u.exec(text.slice(span.start - 4, span.start))?.[0].length ?? 0;
  const label = cues.of('sent-total').endingAt(span.start - blanks);
  if (label) return told(label);
  const sent = rightBefore(setting, 'sent-before');
  const clauseBefore = { start: Math.max(sentence.start, span.start - longest), end: span.start };
  if (sent && !cues.of('mistake').lastIn(clauseBefore)) return told(sent);
  const clause =
    /^[^、]*/u.exec(text.slice(reach.end, Math.min(sentence.end, reach.end + longest)))?.[0] ?? '';
  const end = reach.end + clause.length + 1;
  const at = cues.of('ordinary-sending').firstIn({ start: reach.end, end });
  const between = { start: reach.end, end: at?.start ?? reach.end };
  if (!at || (cues.of('mistake').firstIn(between) ?? cues.of('apology').firstIn(between))) return undefined;
  return told(at);
};

function told(at: Span): Verdict {
  return { affected: false, by: 'ordinary-sending', at, note: 'all that was sent' };
}

/** A clause is no longer than this, in UTF-16 code units. */
const longest = 48;
