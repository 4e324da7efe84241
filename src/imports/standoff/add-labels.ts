import type { Certainty } from '../../analysis/index.ts';
import {
  addPlain,
  addToRecord,
  anchorValues,
  certainSpans,
  type EditResult,
  readValues,
  shortened,
} from '../../records/index.ts';
import type { ChangeContext, ChangedRecord } from './change-context.ts';
import type { PlacedLabel } from './place-labels.ts';

/** What a record must have before the rest of its kind goes in: what is said of a population makes one where there is none. */
const order = ['title', 'published', 'certainty', 'label', 'period', 'count', 'field'];

/**
 * Puts labels into a record as values of a person, populations in their order, each in the order of the text. Without a word
 * on its population a label goes to the one of which the record tells nearest to it.
 */
export function addLabels(
  existing: string,
  labels: readonly PlacedLabel[],
  context: ChangeContext,
): ChangedRecord {
  const rank = ({ meaning: { kind } }: PlacedLabel) => (order.indexOf(kind) + 1 || order.length + 1) - 1;
  const sorted = labels.toSorted(
    (a, b) => (a.population ?? 0) - (b.population ?? 0) || rank(a) - rank(b) || startOf(a) - startOf(b),
  );
  const leftOut: string[] = [];
  const places = new Map<number, number>();
  let text = existing;
  for (const label of sorted) {
    const count = exposuresIn(text);
    const { population } = label;
    const exposure =
      population === undefined
        ? nearestExposure(text, label, context.notice)
        : (places.get(population) ?? Math.min(population - 1, count));
    if (population !== undefined) places.set(population, exposure);
    const certainty = certaintyOf(labels, population);
    const added = addLabel(text, label, { ...context, exposure, certainty });
    if (typeof added === 'string') leftOut.push(added);
    else if ('text' in added) text = added.text;
  }
  return { text, leftOut };
}

interface Where extends ChangeContext {
  readonly exposure: number;
  readonly certainty: Certainty;
}

function addLabel(existing: string, label: PlacedLabel, where: Where): EditResult | string {
  const { notice: text, exposure, certainty } = where;
  const readings = label.quotes.map((span) => where.readLabel(label, span, where));
  const read = readings.find((reading) => typeof reading === 'object');
  if (!read) return readings.find((reading) => typeof reading === 'string') ?? 'It has no words.';
  const primary = readings.indexOf(read);
  const quotes = label.quotes.toSorted(
    (a, b) => Number(label.quotes.indexOf(a) !== primary) - Number(label.quotes.indexOf(b) !== primary),
  );
  let result: EditResult = { text: existing };
  for (const words of quotes) {
    if (!('text' in result)) break;
    if ('plain' in read) {
      const { plain: kind, value } = read;
      const added = addPlain(result.text, { kind, value, words, text, exposure, certainty });
      if (added === 'taken') {
        const there = readValues(result.text)?.values.find((one) => one.kind === kind)?.text ?? '';
        return `The record says “${shortened(there)}” there, not “${shortened(value)}”: correct it in the record.`;
      }
      result = added;
    } else {
      const { mention, isTotal, event } = read;
      const said = judged(label);
      result = addToRecord(
        result.text,
        { ...mention, ...words, text: text.slice(words.start, words.end) },
        {
          text,
          exposure,
          ...(isTotal && { isTotal }),
          ...(event && { event }),
          ...(label.population !== undefined && { isOfEach: true }),
          ...(said && { certainty: said }),
        },
      );
    }
  }
  const isIn = 'text' in result && (result.text !== existing || restsOn(existing, label, text));
  return isIn || !('text' in result)
    ? result
    : `“${shortened(text.slice(quotes[0]?.start, quotes[0]?.end))}” is recorded already, as something else than ${label.name}.`;
}

/** Whether a record has a value of a label's kind on its words. */
function restsOn(existing: string, { meaning, quotes }: PlacedLabel, notice: string): boolean {
  const values = anchorValues(readValues(existing)?.values ?? [], notice);
  return values
    .filter(({ value }) => value.kind === meaning.kind)
    .some((anchored) =>
      certainSpans(anchored).some(({ start, end }) =>
        quotes.some((quote) => quote.start === start && quote.end === end),
      ),
    );
}

function judged({ certainty }: PlacedLabel): Certainty | undefined {
  return certainty === 'confirmed' || certainty === 'suspected' ? certainty : undefined;
}

/** How certain the leak of a population is by the labels: by that which says so, else by what is said of a field. */
function certaintyOf(labels: readonly PlacedLabel[], population: number | undefined): Certainty {
  const own = labels.filter((label) => label.population === population);
  const codes = [
    ...own.flatMap(({ meaning }) => (meaning.kind === 'certainty' ? [meaning.code] : [])),
    ...own.flatMap((label) => judged(label) ?? []),
  ];
  return codes[0] === 'confirmed' ? 'confirmed' : 'suspected';
}

function exposuresIn(text: string): number {
  const values = readValues(text)?.values ?? [];
  return 1 + Math.max(-1, ...values.map(({ path }) => (path[0] === 'exposures' ? Number(path[1]) : -1)));
}

function nearestExposure(text: string, label: PlacedLabel, notice: string): number {
  let nearest = { far: Infinity, exposure: 0 };
  for (const anchored of anchorValues(readValues(text)?.values ?? [], notice)) {
    const [list, place] = anchored.value.path;
    if (list !== 'exposures' || typeof place !== 'number') continue;
    for (const { start } of certainSpans(anchored)) {
      const far = Math.abs(start - startOf(label));
      if (far < nearest.far) nearest = { far, exposure: place };
    }
  }
  return nearest.exposure;
}

function startOf({ quotes }: PlacedLabel): number {
  return quotes[0]?.start ?? 0;
}
