import { commands, type Disposable, l10n, type TextDocument, type Uri, window } from 'vscode';
import type { Annotation, EventCode, Finding, FindingFix } from '../../analysis/index.ts';
import { findingText } from '../diagnostics/finding-text.ts';
import type { NoticeAnalyses } from '../notice-analyses.ts';
import type { NoticeAnalysis } from '../notice-reading.ts';
import { incidentRecord } from '../record-files/incident-record.ts';
import { nearestExposure } from '../record-files/nearest-exposure.ts';
import { updateRecord } from '../record-files/update-record.ts';
import { isThere, textOf } from '../record-files/text-of.ts';
import { chooseEvent } from './choose-event.ts';
import { chooseIncident } from './choose-incident.ts';
import { commandIds } from './command-ids.ts';
import { findingAtHand, type FindingTarget } from './finding-at-hand.ts';
import { showBeside } from './show-beside.ts';

/**
 * Puts a finding right in the record, as a person does: the value that rests on the words gets the one that fits, and a
 * note that says why. The notice is left as it is.
 */
export function registerPutFindingRight(analyses: NoticeAnalyses): Disposable {
  return commands.registerCommand(commandIds.putFindingRight, (target?: FindingTarget) =>
    putFindingRight(analyses, target),
  );
}

/** @returns the record's file; nothing where nothing was changed, which the user has been told */
async function putFindingRight(analyses: NoticeAnalyses, target?: FindingTarget): Promise<Uri | undefined> {
  const atHand = await findingAtHand(analyses, target);
  if (!atHand) return undefined;
  const { read, finding } = atHand;
  const fix = target?.fix ?? finding.fixes?.[0];
  const mention = fix && mentionOf(read, fix);
  if (!mention) {
    void window.showInformationMessage(
      l10n.t('Nothing else is known that this could have been meant to say.'),
    );
    return undefined;
  }
  const incident = await chooseIncident(read, mention);
  if (incident === undefined) return undefined;
  const record = await correctIn(read, incident, mention, fix, finding);
  if (record) await showBeside(record, { preserveFocus: true });
  return record?.uri;
}

function mentionOf({ analysis }: NoticeAnalysis, { kind, start, end }: FindingFix): Annotation | undefined {
  return analysis.annotations.find(
    (annotation) => annotation.kind === kind && annotation.start === start && annotation.end === end,
  );
}

async function correctIn(
  read: NoticeAnalysis,
  incident: number,
  mention: Annotation,
  fix: FindingFix,
  finding: Finding,
): Promise<TextDocument | undefined> {
  const { correctMention, noteOn, serializeRecord, valuesOn } = await import('../../records/index.ts');
  const target = await incidentRecord(read, incident);
  if (!target) return undefined;
  const begun = serializeRecord(target.record);
  const now = (await isThere(target.uri)) ? await textOf(target.uri) : begun;
  let event: EventCode | undefined;
  if (fix.kind === 'date' && valuesOn(now, mention, read.text).length === 0) {
    event = await chooseEvent();
    if (!event) return undefined;
  }
  const exposure = nearestExposure(read.analysis.incidents[incident]?.exposures ?? [], mention);
  return updateRecord(target.uri, (existing = begun) => {
    const correction = fix.kind === 'date' ? { date: fix.value } : { value: fix.value };
    const corrected = correctMention(existing, mention, correction, {
      text: read.text,
      exposure,
      ...(event && { event }),
    });
    return 'error' in corrected
      ? corrected
      : noteOn(corrected.text, mention, findingText(finding), read.text);
  });
}
