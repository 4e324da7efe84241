import { commands, type Disposable, l10n, window } from 'vscode';
import type { Analyst } from '../../corpus/analyse/analyst.ts';
import type { Correction, RecordValue } from '../../records/index.ts';
import { askCorrection } from '../mention-edits/ask-correction.ts';
import { propertyTitle } from '../mention-edits/property-title.ts';
import { assertionChoices, choiceOf } from '../quick-input/choices.ts';
import { pickOne } from '../quick-input/pick-one.ts';
import { back } from '../quick-input/walk-steps.ts';
import { quoted } from '../quoted.ts';
import { reviewRecord } from '../record-review/change-record.ts';
import { select } from '../record-review/go-to-value.ts';
import { meantValues, type ValueTarget } from '../record-review/meant-values.ts';
import type { OpenRecord, OpenRecords } from '../record-review/open-records.ts';
import { recordAtHand } from '../record-review/record-at-hand.ts';
import type { Vocabularies } from '../vocabulary/vocabularies.ts';
import { commandIds } from './command-ids.ts';

export interface CorrectDeps {
  readonly analyst: Analyst;
  readonly records: OpenRecords;
  readonly vocabularies: Vocabularies;
}

/** Gives a value of a record another one, as its reviewer says; the cursor stays on it. */
export function registerCorrectValue(deps: CorrectDeps): Disposable {
  return commands.registerCommand(commandIds.correctValue, (target?: ValueTarget, said?: Correction) =>
    correctRecordValue(deps, target, said),
  );
}

async function correctRecordValue(deps: CorrectDeps, target?: ValueTarget, said?: Correction): Promise<void> {
  const record = await recordAtHand(deps.records, target?.uri);
  if (!record) return;
  const [value] = await meantValues(record, target?.paths);
  const correction = value && (said ?? (await ask(deps, record, value)));
  if (!correction) return;
  const { document } = record;
  if (document.version !== record.version) {
    void window.showWarningMessage(l10n.t('The record has changed meanwhile: nothing was corrected.'));
    return;
  }
  const { correctValue, valueOn } = await import('../../records/index.ts');
  await reviewRecord(document, (text) => correctValue(text, value.path, correction));
  const corrected = await deps.records.read(document);
  const there = corrected && valueOn(corrected.values, value.path);
  const editor = window.visibleTextEditors.find((shown) => shown.document === document);
  if (there && editor) select(editor, there.inYaml);
}

async function ask(
  { analyst, vocabularies }: CorrectDeps,
  { document, values }: OpenRecord,
  value: RecordValue,
): Promise<Correction | undefined> {
  const { correctable, saidBy } = await import('../../records/index.ts');
  const title = l10n.t('Correct “{0}”', quoted(value.text));
  const now = saidBy(value);
  const properties = correctable(value.kind);
  if (value.kind === 'certainty') return askCertainty(title, now);
  const property = properties.length === 1 ? properties[0] : await chooseProperty(title, properties, now);
  if (!property) return undefined;
  const published = values.values.find(({ kind }) => kind === 'published')?.text;
  return askCorrection(property, {
    title,
    now,
    codes: value.kind === 'cause' ? 'causes' : 'fields',
    own: await vocabularies.of(document.uri),
    analyse: (text) => analyst.analyse(text, published === undefined ? {} : { published }),
  });
}

/** Of a whole exposure it is said that it is confirmed, or suspected: what did not leak is none. */
async function askCertainty(title: string, { assertion }: Correction): Promise<Correction | undefined> {
  const choices = assertionChoices().filter(({ value }) => value === 'confirmed' || value === 'suspected');
  const question = { title, placeholder: l10n.t('What does the notice say of it?') };
  const picked = await pickOne(choices, question, choiceOf(choices, assertion));
  return picked === back || !picked?.value ? undefined : { assertion: picked.value };
}

async function chooseProperty(
  title: string,
  properties: readonly (keyof Correction)[],
  now: Correction,
): Promise<keyof Correction | undefined> {
  const items = properties.map((property) => ({
    label: propertyTitle(property),
    description: String(now[property] ?? ''),
    property,
  }));
  const picked = await pickOne(items, { title, placeholder: l10n.t('What is to be changed?') });
  return picked === back ? undefined : picked?.property;
}
