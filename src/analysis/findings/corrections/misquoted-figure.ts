import type { MentionOf } from '../finding-rule.ts';

type Figure = MentionOf<'count'>;

/** A figure that a correction takes back, and the one that the notice states, which it can only mean. */
export interface MisquotedFigure {
  readonly quoted: Figure;
  readonly stated: Figure;
}

/** Shorter figures are alike by chance, and so are some of many. */
const fewestDigits = 4;
const mostFigures = 5;

/** 1,204件を1,304件に, 1,204件から1,304件に, 1,204件→1,304件 */
const corrects = /^分?[ 」』)]*(?:を|から|より|→|⇒|->)[^0-9。\n]{0,8}$/u;

/**
 * 公表した1,204件を1,304件に訂正 where the notice states 1,240件 and nowhere else 1,204件: the figures differ by a digit, or by
 * two that changed places.
 *
 * @param quoted a figure that a correction takes back
 * @param figures exact ones of its unit that the notice states, in reading order, the corrected one among them
 * @param text of the notice, which the figures' spans are of
 */
export function misquotedFigure(
  quoted: Figure,
  figures: readonly Figure[],
  text: string,
): MisquotedFigure | undefined {
  const corrected = figures[figures.indexOf(quoted) + 1];
  if (!corrected || !corrects.test(text.slice(quoted.end, corrected.start))) return undefined;
  const others = figures.filter((figure) => figure !== quoted && figure.value !== corrected.value);
  if (others.some(({ value }) => value === quoted.value)) return undefined;
  const values = new Set(others.map(({ value }) => value));
  if (values.size === 0 || values.size > mostFigures) return undefined;
  const alike = others.filter(
    (figure) => figure.affected && isSlip(String(figure.value), String(quoted.value)),
  );
  const [stated] = alike;
  if (!stated || alike.some(({ value }) => value !== stated.value)) return undefined;
  return { quoted, stated };
}

function isSlip(one: string, other: string): boolean {
  if (one.length !== other.length || one.length < fewestDigits) return false;
  const unlike = Array.from(one, (_, at) => at).filter((at) => one.charAt(at) !== other.charAt(at));
  const [first = 0, second = 0] = unlike;
  if (unlike.length === 1) return true;
  const swapped = one.charAt(first) === other.charAt(second) && one.charAt(second) === other.charAt(first);
  return unlike.length === 2 && second === first + 1 && swapped;
}
