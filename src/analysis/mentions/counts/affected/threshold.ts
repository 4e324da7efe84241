import type { Judge } from './setting.ts';

/**
 * A limit that a rule names, not a figure of this breach: 3件以上の宛先に送る場合は…, 本人の数が1,000人を超える漏えい,
 * 100人を超える場合.
 */
export const threshold: Judge = ({ text, figure, span, reach, sentence, cues }) => {
  const limit = ['at-least-after', 'less-than-after'].some((code) => {
    const words = cues.of(code).lastIn({ start: span.end, end: reach.end + 2 });
    return words !== undefined;
  });
  if (!limit) return undefined;
  // 2名以上で, 3件以上の: more than one.
  if (figure.value <= several)
    return { affected: false, by: 'threshold', at: span, note: 'a limit that a rule names' };
  const clause = { start: reach.end, end: Math.min(sentence.end, reach.end + 40) };
  const at = cues.of('threshold-after').firstIn(clause) ?? rule(text, span.start);
  return at && { affected: false, by: 'threshold', at, note: 'a limit that a rule names' };
};

const several = 3;

function rule(text: string, start: number): { start: number; end: number } | undefined {
  const match = /(?:本人の数|対象人数の基準|基準|行政機関等)[がはを] ?$/u.exec(
    text.slice(Math.max(0, start - 12), start),
  );
  return match ? { start: start - match[0].length, end: start } : undefined;
}
