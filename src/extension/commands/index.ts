import { Disposable, type LogOutputChannel } from 'vscode';
import type { Analyst } from '../../corpus/analyst.ts';
import type { RecordDiagnostics } from '../diagnostics/record-diagnostics.ts';
import type { NoticeAnalyses } from '../notice-analyses.ts';
import type { NoticeDocuments } from '../notice-documents.ts';
import { registerAddToRecord } from './add-to-record.ts';
import { registerEmitRecord } from './emit-record.ts';
import { registerExtractFolder } from './extract-folder.ts';
import { registerOpenNotice } from './open-notice.ts';
import { registerOpenRecord } from './open-record.ts';
import { registerShowLog } from './show-log.ts';
import { registerValidateAllRecords } from './validate-all-records.ts';

export interface CommandDeps {
  readonly analyses: NoticeAnalyses;
  readonly analyst: Analyst;
  readonly diagnostics: RecordDiagnostics;
  readonly log: LogOutputChannel;
  readonly notices: NoticeDocuments;
}

/** Every command of the manifest. */
export function registerCommands({ analyses, analyst, diagnostics, log, notices }: CommandDeps): Disposable {
  return Disposable.from(
    registerEmitRecord(analyses),
    registerAddToRecord(analyses),
    registerExtractFolder(analyst, log),
    registerValidateAllRecords(diagnostics),
    registerOpenNotice(),
    registerOpenRecord(notices),
    registerShowLog(log),
  );
}
