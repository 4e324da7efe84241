import type { RunSetup } from './notice-task.ts';

/** What a thread that reads notices is told when it starts. */
export interface NoticeWorkerData {
  readonly setup: RunSetup;
  /** Folder of kuromoji's dictionary. */
  readonly dictionary: string;
}
