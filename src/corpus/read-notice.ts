import { open } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { decodeNotice } from './decode-notice.ts';
import { type Failure, fileFailure, type Result } from './failure.ts';
import type { Notice } from './notice.ts';

/** Above this many bytes a file is no notice: it is skipped, with a message. */
export const LARGEST_NOTICE = 20 * 1024 * 1024;

/**
 * Reads and decodes one notice.
 *
 * @param path how the notice is named in annotations and records
 * @param file where it lies, when that is something else
 */
export async function readNotice(path: string, file = path): Promise<Result<Notice>> {
  try {
    const handle = await open(file);
    try {
      const { size } = await handle.stat();
      return size > LARGEST_NOTICE ? tooLarge(path) : toNotice(path, await handle.readFile());
    } finally {
      await handle.close();
    }
  } catch (error) {
    return { failure: fileFailure(path, 'unreadable', error) };
  }
}

/** Reads a whole stream as one notice. */
export async function readNoticeStream(path: string, stream: Readable): Promise<Result<Notice>> {
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of stream as AsyncIterable<Buffer>) {
      chunks.push(chunk);
      size += chunk.length;
      if (size > LARGEST_NOTICE) return tooLarge(path);
    }
  } catch (error) {
    return { failure: fileFailure(path, 'unreadable', error) };
  }
  return toNotice(path, Buffer.concat(chunks));
}

function toNotice(path: string, bytes: Uint8Array): Result<Notice> {
  if (bytes.length > LARGEST_NOTICE) return tooLarge(path);
  const decoded = decodeNotice(bytes);
  if (typeof decoded !== 'string') return { failure: { path, ...decoded } };
  return { value: { path, text: decoded } };
}

function tooLarge(path: string): { failure: Failure } {
  const limit = LARGEST_NOTICE / 1024 / 1024;
  return {
    failure: { path, code: 'too-large', message: `It is larger than ${limit} MB: too large for a notice.` },
  };
}
