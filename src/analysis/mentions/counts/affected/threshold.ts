import type { Span } from '../../../model/span.ts';
import type { Judge, Setting } from './setting.ts';

/**
 * A limit that a rule names, not a figure of this breach: 3件以上の宛先に送る場合は…, 本人の数が1,000人を超える漏えい,
 * 100人を超える場合.
 */
export const threshold: Judge = (setting) => {
  const { figure, span, reach, sentence, cues } = setting;
  const limit = ['at-least-after', 'less-than-after'].some((code) => {
    const words = cues.of(code).lastIn({ start: span.end, end: reach.end + 2 });
    return words !== undefined;
  });
  if (!limit) return undefined;
  // 2名以上で, 3件以上の: more than one.
  if (figure.value <= several)
    return { affected: false, by: 'threshold', at: span, note: 'a limit that a rule names' };
  const clause = { start: reach.end, end: Math.min(sentence.end, reach.end + 40) };
  const at = cues.of('threshold-after').firstIn(clause) ?? rule(setting);
  return at && { affected: false, by: 'threshold', at, note: 'a limit that a rule names' };
};

const several = 3;

/** 本人の数が, 行政機関等は. */
function rule({ text, span, cues }: Setting): Span | undefined {
  const particle = /[がはを] ?$/u.exec(text.slice(Math.max(0, span.start - 2), span.start))?.[0];
  return particle === undefined ? undefined : cues.of('rule-before').endingAt(span.start - particle.length);
}
