import { commands, type Disposable, l10n, type Uri, window } from 'vscode';
import type { Span } from '../../analysis/index.ts';
import { assertionNear, onOneLine, readSelection, withoutBlankEnds } from '../../analysis/light.ts';
import { recordedValues } from '../mention-edits/recorded-values.ts';
import type { NoticeAnalyses } from '../notice-analyses.ts';
import type { NoticeAnalysis } from '../notice-reading.ts';
import { walkSteps } from '../quick-input/walk-steps.ts';
import { quoted } from '../quoted.ts';
import { type Added, addInto } from '../record-files/add-into.ts';
import { correctInto } from '../record-files/correct-into.ts';
import { selectionChoices } from '../record-selection/choices.ts';
import { correctionOf, type Draft, type Drafted, mentionOf } from '../record-selection/draft.ts';
import { nextStep } from '../record-selection/draft-steps.ts';
import type { WordReader } from '../word-reader.ts';
import type { Vocabularies } from '../vocabulary/vocabularies.ts';
import { chooseIncident } from './choose-incident.ts';
import { commandIds } from './command-ids.ts';
import { noticeAtHand } from './notice-at-hand.ts';
import { selectionIn } from './selection-in.ts';
import { showChange } from './show-change.ts';

/** The words that are meant, by their offsets in the notice; without them, the selected ones. */
export interface SelectionTarget extends Span {
  readonly uri: Uri;
  /** What they are to be recorded as; what it leaves out is asked. */
  readonly as?: Draft;
}

export interface SelectionDeps {
  readonly analyses: NoticeAnalyses;
  readonly vocabularies: Pick<Vocabularies, 'of'>;
  readonly readWords: WordReader;
}

/** Records any words of a notice as what a person says they are. */
export function registerRecordSelection(deps: SelectionDeps): Disposable {
  return commands.registerCommand(commandIds.recordSelection, (target?: SelectionTarget) =>
    recordSelection(deps, target),
  );
}

/** @returns the record's file; nothing where nothing was recorded, which the user has been told or wanted */
async function recordSelection(deps: SelectionDeps, target?: SelectionTarget): Promise<Uri | undefined> {
  const read = await noticeAtHand(deps.analyses, target?.uri);
  if (!read) return undefined;
  const selected = target ?? selectionIn(read.document);
  const at = selected && withoutBlankEnds(read.text, selected);
  if (!at) {
    void window.showInformationMessage(l10n.t('Select the words first.'));
    return undefined;
  }
  const incident = await chooseIncident(read, at);
  if (incident === undefined) return undefined;
  const draft = await settle(deps, read, incident, at, target?.as);
  const words = read.text.slice(at.start, at.end);
  const drafted = draft && mentionOf(draft, at, words, onOneLine(words));
  if (!drafted) return undefined;
  if (read.document.version !== read.version) {
    void window.showWarningMessage(l10n.t('The notice has changed meanwhile: nothing was recorded.'));
    return undefined;
  }
  const added = await recordAs(read, incident, draft, drafted);
  if (!added) return undefined;
  if (added.at !== undefined) await showChange(added.record, added.at);
  else void window.showInformationMessage(l10n.t('“{0}” is in the record already.', onOneLine(words)));
  return added.record.uri;
}

/** Puts the words into the record; what it holds for them already is corrected. */
async function recordAs(
  read: NoticeAnalysis,
  incident: number,
  draft: Draft,
  { mention, said }: Drafted,
): Promise<Added | undefined> {
  const { resting } = await recordedValues(read, incident, mention);
  const [corrected] = resting.flatMap((value) => correctionOf(draft, value) ?? []);
  return corrected ? correctInto(read, incident, mention, corrected) : addInto(read, incident, mention, said);
}

/** Asks what the words are, as far as it is not said yet. */
async function settle(
  { vocabularies, readWords }: SelectionDeps,
  { document, text, analysis }: NoticeAnalysis,
  incident: number,
  at: Span,
  as: Draft | undefined,
): Promise<Draft | undefined> {
  const words = text.slice(at.start, at.end);
  const name = onOneLine(words);
  const analyse = (alone: string) => readWords(alone, document.uri, analysis);
  const [own, alone] = await Promise.all([vocabularies.of(document.uri), analyse(words)]);
  const readings = readSelection(words, at, { whole: analysis, alone });
  const event = analysis.incidents[incident]?.timeline.find(({ evidence }) =>
    evidence.some(({ start, end }) => start < at.end && at.start < end),
  )?.event;
  const organization = readings.find((reading) => reading.kind === 'organization');
  const settled = await walkSteps(
    as ? { draft: as } : {},
    nextStep({
      title: l10n.t('Record “{0}”', quoted(name)),
      words: name,
      choices: selectionChoices(readings, name, own),
      assertion: assertionNear(text, analysis.annotations, at),
      ...(event && { event }),
      ...(organization && { role: organization.role }),
      analyse,
    }),
  );
  return settled?.draft;
}
