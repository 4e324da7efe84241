import type { ExportedRecord } from '../../exports/export-format.ts';
import type { RecordSummary } from '../../records/index.ts';
import type { OpenCodes } from '../../yaml/index.ts';
import type { RecordCheck } from './check-record.ts';
import type { Result } from '../failure.ts';
import type { TextFile } from '../read/read-text.ts';

/** What the thread that reads records does for the editor, by name. */
export interface RecordTasks {
  readonly check: {
    readonly question: {
      readonly yaml: string;
      /** Nothing where the notice is not to be found. */
      readonly notice?: string;
    };
    /** Nothing when the text is no readable record. */
    readonly answer: RecordCheck | undefined;
  };
  readonly summarize: {
    readonly question: { readonly yaml: string; readonly openCodes?: OpenCodes };
    readonly answer: RecordSummary;
  };
  readonly read: {
    readonly question: TextFile & { readonly openCodes?: OpenCodes };
    readonly answer: Result<ExportedRecord>;
  };
}

type Named<Task extends keyof RecordTasks> = { readonly task: Task } & RecordTasks[Task]['question'];

export interface RecordExchange {
  readonly request: { [Task in keyof RecordTasks]: Named<Task> }[keyof RecordTasks];
  readonly answer: RecordTasks[keyof RecordTasks]['answer'];
}
