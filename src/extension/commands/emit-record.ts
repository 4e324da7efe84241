import { commands, type Disposable, type Uri } from 'vscode';
import type { NoticeAnalyses } from '../notice-analyses.ts';
import { emitInto } from '../record-files/emit-into.ts';
import { chooseIncident } from './choose-incident.ts';
import { commandIds } from './command-ids.ts';
import { noticeAtHand } from './notice-at-hand.ts';
import { showBeside } from './show-beside.ts';

/** The incident that is meant; without it, the one round the cursor. */
export interface EmitTarget {
  readonly uri: Uri;
  /** Place in the notice's incidents, from 0. */
  readonly incident: number;
}

/** Writes the record of one incident, or brings the one that there is up to date, and shows it beside the notice. */
export function registerEmitRecord(analyses: NoticeAnalyses): Disposable {
  return commands.registerCommand(commandIds.emitRecord, (target?: Partial<EmitTarget>) =>
    emitRecord(analyses, target),
  );
}

/** @returns the record's file; nothing where none was written, which the user has been told */
async function emitRecord(
  analyses: NoticeAnalyses,
  target: Partial<EmitTarget> = {},
): Promise<Uri | undefined> {
  const read = await noticeAtHand(analyses, target.uri);
  if (!read) return undefined;
  const incident = target.incident ?? (await chooseIncident(read));
  if (incident === undefined || !read.analysis.incidents[incident]) return undefined;
  const record = await emitInto(read, incident);
  if (record) await showBeside(record);
  return record?.uri;
}
