import { type Figure, has, isPart, labelOf, type SumReader, type SumScope } from './stated-sum.ts';

/** Farther apart two figures are no list. In UTF-16 code units. */
const longestLabel = 40;
/** No enumeration has more parts; hostile text does. */
const mostParts = 60;
/** Between two parts: 学生408名、教職員95名; 購入3件と解約5件. The label of the next follows. */
const separator = /^[様分]{0,2}(?:\([^()0-9]*\))?(?:[、,・/+と ]|及び|および|並びに|ならびに)[^。\n]*$/u;
/** Between the last part and 計: …の計, …で合計, (計. */
const ending = /^[様分]{0,2}(?:\([^()0-9]*\))?[、,の で(]{0,2}$/u;

/** The sum at the end of an enumeration: 学生408名、教職員95名の計503名; A 3件、B 4件 計7件. */
export const sumInSentence: SumReader = (total, index, scope) => {
  const { layout, figures, cues } = scope;
  const label = labelOf(total, scope);
  const last = figures[index - 1];
  if (!label || !last || !ending.test(layout.text.slice(last.end, label.start))) return undefined;
  const parts: Figure[] = [];
  let from = index - 1;
  for (let next = total; from >= 0; from--) {
    const figure = figures[from];
    if (!figure || !isPart(figure, total) || parts.length >= mostParts) return undefined;
    if (parts.length > 0 && !isListed(figure, next, scope)) break;
    parts.unshift(figure);
    next = figure;
  }
  const [first] = parts;
  const sentence = layout.sentenceAt(total.start);
  // A figure before the first part may be one, too, that is only told of otherwise.
  const before = figures[from];
  if (!first || !sentence || first.start < sentence.start || parts.length < 2) return undefined;
  if (before && before.start >= sentence.start && isPart(before, total)) return undefined;
  const whole = { start: sentence.start, end: total.end };
  return has(cues.of('overlap'), whole) || has(cues.of('more'), whole) ? undefined : { total, parts };
};

function isListed(figure: Figure, next: Figure, { layout }: SumScope): boolean {
  return next.start - figure.end <= longestLabel && separator.test(layout.text.slice(figure.end, next.start));
}
