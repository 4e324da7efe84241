import { l10n } from 'vscode';
import type { Correction, RecordValue } from '../../records/index.ts';
import { pickOne } from '../quick-input/pick-one.ts';
import { back } from '../quick-input/walk-steps.ts';
import type { Property } from './editable.ts';
import type { RecordedValues } from './recorded-values.ts';

/** What the value that is meant says now, and what tells it from others on the same words. */
export interface ChosenValue {
  readonly now: Correction;
  readonly replaced?: string;
}

/**
 * The value of a record that is to be changed: of several on the same words, the one that the user picks. An empty one
 * where the record has none.
 *
 * @returns nothing where the user picks none
 */
export async function chooseValue(
  title: string,
  property: Property,
  resting: readonly RecordValue[],
): Promise<ChosenValue | undefined> {
  const { correctable, saidBy } = await import('../../records/index.ts');
  const fitting = resting.filter(({ kind }) => correctable(kind).includes(property));
  const [first] = fitting;
  if (!first) return { now: {} };
  // What is said of all of them alike needs no choice.
  const asked = property === 'code' || property === 'event' || property === 'date';
  const texts = new Set(fitting.map((value) => String(saidBy(value)[property])));
  if (!asked || texts.size < 2) return { now: saidBy(first) };
  const items = fitting.map((value) => ({ label: value.text, value }));
  const picked = await pickOne(items, { title, placeholder: l10n.t('Which value?') });
  if (picked === back || !picked) return undefined;
  const now = saidBy(picked.value);
  return { now, replaced: String(now[property]) };
}

/**
 * Whether a certainty is said of one field or of all fields of its exposure: asked where it makes a difference.
 *
 * @returns nothing where the user picks neither
 */
export async function chooseScope(
  title: string,
  words: string,
  { assertion }: Correction,
  { all, resting }: RecordedValues,
): Promise<{ readonly wholeExposure?: boolean } | undefined> {
  if (assertion !== 'confirmed' && assertion !== 'suspected') return {};
  const field = resting.find(({ kind }) => kind === 'field');
  if (!field) return {};
  const isOfSame = ({ path }: RecordValue) => path[0] === 'exposures' && path[1] === field.path[1];
  const fields = all.filter((value) => value.kind === 'field' && isOfSame(value)).length;
  const certainty = all.find((value) => value.kind === 'certainty' && isOfSame(value))?.text;
  if (fields < 2 || certainty === assertion) return {};
  const items = [
    { label: l10n.t('Only “{0}”', words), wholeExposure: false },
    { label: l10n.t('All {0} fields of the same victims', fields), wholeExposure: true },
  ];
  const picked = await pickOne(items, { title, placeholder: l10n.t('Of what does the notice say so?') });
  return picked === back || !picked ? undefined : { wholeExposure: picked.wholeExposure };
}
