import { labelName } from '../../exports/standoff/label-name.ts';
import {
  addQuote,
  type CitedQuote,
  correctValue,
  type EditResult,
  readValues,
  reanchorQuote,
  type RecordValue,
  rejectValue,
  removeQuote,
  shortened,
} from '../../records/index.ts';
import { addLabels } from './add-labels.ts';
import type { ChangeContext, ChangedRecord } from './change-context.ts';
import { type GoneLabel, type LabelChanges, type MovedLabel, staysIn } from './compare-labels.ts';
import { quoteIn, standing } from './standing.ts';

/**
 * Makes changes in a record, as a person does in the editor: the smallest edits, and a value that has been changed since the
 * record went out is left as it is.
 *
 * @param existing YAML of a valid record
 */
export function applyChanges(
  existing: string,
  { corrected, moved, added, gone }: LabelChanges,
  context: ChangeContext,
): ChangedRecord {
  const leftOut: string[] = [];
  let text = existing;
  const take = (changed: EditResult | string): void => {
    if (typeof changed === 'string') leftOut.push(changed);
    else if ('text' in changed) text = changed.text;
  };
  for (const { value, correction } of corrected) {
    const now = standing(text, value);
    take(now ? correctValue(text, now.path, correction) : changedSince(value));
  }
  for (const each of moved) take(move(text, each, context));
  // A value whose words have moved keeps those that it gets; one that has become another makes way for it first.
  const isKept = ({ value }: GoneLabel) =>
    added.some((label) => label.name === labelName(value) && staysIn(label, value));
  for (const each of gone) if (!isKept(each)) take(takeOut(text, each));
  const grown = addLabels(text, added, context);
  text = grown.text;
  leftOut.push(...grown.leftOut);
  for (const each of gone) if (isKept(each)) take(takeOut(text, each));
  return { text, leftOut };
}

function move(
  text: string,
  { value, quotes, label }: MovedLabel,
  context: ChangeContext,
): EditResult | string {
  const now = standing(text, value);
  if (!now) return changedSince(value);
  const [first, ...others] = label.quotes;
  const [before, ...rest] = quotes.map((quote) => quoteIn(now, quote));
  if (!first || !before) return changedSince(value);
  const read = context.readLabel(label, first, { ...context, certainty: 'suspected' });
  if (typeof read === 'string') return read;
  let result = reanchorQuote(text, before.path, first, context.notice);
  if ('text' in result) {
    result = withoutQuotes(
      result.text,
      now.path,
      rest.filter((quote) => quote !== undefined),
    );
  }
  for (const span of others) {
    if ('text' in result) result = addQuote(result.text, now.evidencePath, span, context.notice);
  }
  return 'text' in result && 'plain' in read
    ? correctValue(result.text, now.path, correctionTo(read.plain, read.value))
    : result;
}

function correctionTo(kind: RecordValue['kind'], value: string) {
  if (kind === 'title' || kind === 'label') return { text: value };
  return kind === 'certainty' ? {} : { date: value };
}

function takeOut(text: string, { value, quotes, isWhole }: GoneLabel): EditResult | string {
  const now = standing(text, value);
  if (!now) return changedSince(value);
  const hasOthers = now.evidence.some((quote) => quoteIn(value, quote) === undefined);
  if (!isWhole || hasOthers) return withoutQuotes(text, now.path, quotes);
  if (value.kind === 'certainty') {
    return `Of how certain a leak is a record must say something: “${value.text}” stays.`;
  }
  const rejected = rejectValue(text, now.path);
  return 'text' in rejected && rejected.text === text
    ? `“${shortened(now.text)}” has a comment in the record: take it out there.`
    : rejected;
}

function withoutQuotes(text: string, path: RecordValue['path'], quotes: readonly CitedQuote[]): EditResult {
  let result: EditResult = { text };
  for (const quote of quotes) {
    if (!('text' in result)) break;
    const now = readValues(result.text)?.values.find((value) => value.path.join('/') === path.join('/'));
    const written = now && quoteIn(now, quote);
    if (written) result = removeQuote(result.text, written.path);
  }
  return result;
}

function changedSince({ text }: RecordValue): string {
  return `“${shortened(text)}” has been changed in the record since the export: it is left as it is.`;
}
