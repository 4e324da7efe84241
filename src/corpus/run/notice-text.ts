import { createHash } from 'node:crypto';
import type { Result } from '../failure.ts';
import { readBytes, toText } from '../read-text.ts';
import type { NoticeTask } from './notice-task.ts';

/** A notice before it is decoded: what tells whether it has changed. */
export interface NoticeBytes {
  /** SHA-256, in lower-case hexadecimal. */
  readonly sha256: string;
  /** @returns the text, or why the bytes are none */
  readonly decode: () => Result<string>;
}

/** Reads the bytes of a notice; a text that came on a stream is its own. */
export async function noticeBytes(task: NoticeTask): Promise<Result<NoticeBytes>> {
  if ('text' in task) {
    const { text } = task;
    return { value: { sha256: sha256Of(text), decode: () => ({ value: text }) } };
  }
  const { path } = task;
  const read = await readBytes(path, task.file);
  if ('failure' in read) return read;
  const decode = (): Result<string> => {
    const decoded = toText(path, read.value);
    return 'failure' in decoded ? decoded : { value: decoded.value.text };
  };
  return { value: { sha256: sha256Of(read.value), decode } };
}

function sha256Of(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}
