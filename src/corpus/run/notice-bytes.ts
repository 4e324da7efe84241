import { createHash } from 'node:crypto';
import type { Result } from '../failure.ts';
import type { Notice } from '../notice.ts';
import { type NoticeText, readNoticeText } from '../read/notice-text.ts';
import type { ReadOriginal } from '../read/read-original.ts';
import { readBytes } from '../read/read-text.ts';
import type { NoticeTask } from './notice-task.ts';

/** A notice before it is decoded: what tells whether it has changed. */
export interface NoticeBytes {
  /** SHA-256, in lower-case hexadecimal. */
  readonly sha256: string;
  /** @returns the text, or why the bytes are none */
  readonly decode: () => Promise<Result<NoticeText>>;
}

/** Reads the bytes of a notice; a text that came on a stream is its own. */
export async function noticeBytes(
  task: NoticeTask,
  readOriginal: ReadOriginal,
): Promise<Result<NoticeBytes>> {
  if ('text' in task) {
    const { text } = task;
    return { value: { sha256: sha256Of(text), decode: () => Promise.resolve({ value: { text } }) } };
  }
  const { path } = task;
  const read = 'bytes' in task ? { value: task.bytes } : await readBytes(path, task.file);
  if ('failure' in read) return read;
  const bytes = read.value;
  return { value: { sha256: sha256Of(bytes), decode: () => readNoticeText(bytes, path, readOriginal) } };
}

/** A notice as the file at a path says it. */
export function noticeOf(path: string, { text, encoding, original }: NoticeText, published?: string): Notice {
  return {
    path,
    text,
    ...(published !== undefined && { published }),
    ...(encoding && { encoding }),
    ...(original && { original: { path, ...original } }),
  };
}

function sha256Of(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}
