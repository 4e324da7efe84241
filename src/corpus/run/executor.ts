import type { NoticeOutcome, NoticeTask } from './notice-task.ts';

/** Does the job of a run, notice by notice; in this thread or in several. */
export interface NoticeExecutor {
  /** How many notices it works on at once. */
  readonly workers: number;
  /** Never fails but when it is closed: whatever goes wrong with a notice is in its outcome. */
  handle(task: NoticeTask): Promise<NoticeOutcome>;
  /** Ends it at once; what is still under way fails. */
  close(): Promise<void>;
}
