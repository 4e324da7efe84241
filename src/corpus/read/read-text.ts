import { open } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { decodeText } from './decode-text.ts';
import { type Failure, fileFailure, type Result } from '../failure.ts';

/** A file's path and what it says. */
export interface TextFile {
  /** As given for a single file; below the folder as given for one found there; `-` for standard input. */
  readonly path: string;
  /** Without byte order mark; UTF-16 offsets into it are those of VS Code. */
  readonly text: string;
}

/** Above this many bytes a file is neither notice nor record: it is skipped, with a message. */
export const LARGEST_FILE = 20 * 1024 * 1024;

/**
 * Reads and decodes one file.
 *
 * @param path how the file is named in results
 * @param file where it lies, when that is something else
 * @param largest above this many bytes it is skipped
 */
export async function readText(path: string, file = path, largest = LARGEST_FILE): Promise<Result<TextFile>> {
  const read = await readBytes(path, file, largest);
  return 'failure' in read ? read : toText(path, read.value);
}

/** Reads one file as it is; see `readText`. */
export async function readBytes(
  path: string,
  file: string,
  largest = LARGEST_FILE,
): Promise<Result<Uint8Array>> {
  try {
    const handle = await open(file);
    try {
      const { size } = await handle.stat();
      return size > largest ? tooLarge(path, largest) : { value: await handle.readFile() };
    } finally {
      await handle.close();
    }
  } catch (error) {
    return { failure: fileFailure(path, 'unreadable', error) };
  }
}

/** Reads a whole stream as one text. */
export async function readTextStream(path: string, stream: Readable): Promise<Result<TextFile>> {
  const read = await readBytesOf(path, stream);
  return 'failure' in read ? read : toText(path, read.value);
}

/** Reads a whole stream as it is. */
export async function readBytesOf(path: string, stream: Readable): Promise<Result<Uint8Array>> {
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of stream as AsyncIterable<Buffer>) {
      chunks.push(chunk);
      size += chunk.length;
      if (size > LARGEST_FILE) return tooLarge(path, LARGEST_FILE);
    }
  } catch (error) {
    return { failure: fileFailure(path, 'unreadable', error) };
  }
  return { value: Buffer.concat(chunks) };
}

/** Decodes the bytes of a file. */
function toText(path: string, bytes: Uint8Array): Result<TextFile> {
  const decoded = decodeText(bytes);
  return typeof decoded === 'string' ? { value: { path, text: decoded } } : { failure: { path, ...decoded } };
}

function tooLarge(path: string, largest: number): { failure: Failure } {
  const message = `It is larger than ${largest / 1024 / 1024} MB.`;
  return { failure: { path, code: 'too-large', message } };
}
