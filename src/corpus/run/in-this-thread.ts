import type { NoticeExecutor } from './executor.ts';
import { createNoticeHandler, type Readers } from './notice-handler.ts';
import type { RunSetup } from './notice-task.ts';

/** Reads notices one after the other, here: for a filter that others run side by side, and for a few notices. */
export function createInThisThread(setup: RunSetup, readers: Readers): NoticeExecutor {
  return { workers: 1, handle: createNoticeHandler(setup, readers), close: () => Promise.resolve() };
}
