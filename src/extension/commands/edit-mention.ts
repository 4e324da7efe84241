import { commands, type Disposable, l10n, type Uri, window } from 'vscode';
import type { Annotation, Span } from '../../analysis/index.ts';
import { annotationsAt, pointedAt } from '../incidents-at.ts';
import { askCorrection } from '../mention-edits/ask-correction.ts';
import { editableOf, type Property, saidByMachine } from '../mention-edits/editable.ts';
import { chooseScope, chooseValue } from '../mention-edits/choose-value.ts';
import { propertyTitle } from '../mention-edits/property-title.ts';
import { recordedValues } from '../mention-edits/recorded-values.ts';
import type { NoticeAnalysis } from '../notice-reading.ts';
import { pickOne } from '../quick-input/pick-one.ts';
import { back } from '../quick-input/walk-steps.ts';
import { quoted } from '../quoted.ts';
import { correctInto, type SaidOfMention } from '../record-files/correct-into.ts';
import { chooseIncident } from './choose-incident.ts';
import { commandIds } from './command-ids.ts';
import { noticeAtHand } from './notice-at-hand.ts';
import type { SelectionDeps } from './record-selection.ts';
import { selectionIn } from './selection-in.ts';
import { showChange } from './show-change.ts';

/** The mention that is meant, by its offsets in the notice; without it, the one under the cursor. */
export interface EditTarget extends Span {
  readonly uri: Uri;
  /** What is to be changed; without it, the user is asked. */
  readonly property?: Property;
  /** What it is to be; without it, the user is asked. */
  readonly said?: SaidOfMention;
}

/** Changes what the record says of a mention: its figure, unit, date, certainty, code, role. */
export function registerEditMention(deps: SelectionDeps): Disposable {
  return commands.registerCommand(commandIds.editMention, (target?: EditTarget) => editMention(deps, target));
}

/** @returns the record's file; nothing where nothing was changed, which the user has been told or wanted */
async function editMention(deps: SelectionDeps, target?: EditTarget): Promise<Uri | undefined> {
  const read = await noticeAtHand(deps.analyses, target?.uri);
  if (!read) return undefined;
  const at = target ?? selectionIn(read.document);
  const there = at ? annotationsAt(read.analysis, at).filter((each) => editableOf(each).length > 0) : [];
  const mention = at && pointedAt(there, at);
  if (!mention) {
    void window.showInformationMessage(l10n.t('There is no mention under the cursor.'));
    return undefined;
  }
  const incident = await chooseIncident(read, mention);
  if (incident === undefined) return undefined;
  const said = target?.said ?? (await ask(deps, read, incident, mention, target?.property));
  if (!said) return undefined;
  if (read.document.version !== read.version) {
    void window.showWarningMessage(l10n.t('The notice has changed meanwhile: nothing was recorded.'));
    return undefined;
  }
  const changed = await correctInto(read, incident, mention, said);
  if (!changed) return undefined;
  if (changed.at !== undefined) await showChange(changed.record, changed.at);
  else void window.showInformationMessage(l10n.t('The record says so already.'));
  return changed.record.uri;
}

async function ask(
  { vocabularies, readWords }: SelectionDeps,
  read: NoticeAnalysis,
  incident: number,
  mention: Annotation,
  asked: Property | undefined,
): Promise<SaidOfMention | undefined> {
  const { uri } = read.document;
  const title = l10n.t('Edit “{0}”', quoted(mention.text));
  const property = asked ?? (await chooseProperty(title, mention));
  if (!property) return undefined;
  const values = await recordedValues(read, incident, mention);
  const chosen = await chooseValue(title, property, values.resting);
  if (!chosen) return undefined;
  const { now, replaced } = chosen;
  const correction = await askCorrection(property, {
    title,
    now: { ...saidByMachine(mention), ...now },
    codes: mention.kind === 'cause' ? 'causes' : 'fields',
    own: await vocabularies.of(uri),
    analyse: (text) => readWords(text, uri, read.analysis),
  });
  if (!correction) return undefined;
  const scope = await chooseScope(title, quoted(mention.text), correction, values);
  return scope && { correction, ...(replaced !== undefined && { replaced }), ...scope };
}

async function chooseProperty(title: string, mention: Annotation): Promise<Property | undefined> {
  const properties = editableOf(mention);
  if (properties.length === 1) return properties[0];
  const items = properties.map((value) => ({ label: propertyTitle(value), value }));
  const picked = await pickOne(items, { title, placeholder: l10n.t('What is to be changed?') });
  return picked === back ? undefined : picked?.value;
}
