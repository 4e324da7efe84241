import type { RunSetup } from './notice-task.ts';

/** What a thread that reads notices is told when it starts. */
export interface NoticeWorkerData {
  readonly setup: RunSetup;
  /** The tokenizer's dictionary, shared with the other threads; its folder where it could not be loaded. */
  readonly dictionary: string | SharedArrayBuffer;
}
