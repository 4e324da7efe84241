import { posix, resolve } from 'node:path';
import { comparable } from '../../imports/standoff/place-labels.ts';
import { findFiles } from '../find/find-files.ts';
import { noticeFiles } from '../find/file-kind.ts';
import { decodeNotice } from '../read/encodings/decode-notice.ts';
import { readBytes } from '../read/read-text.ts';
import { hashOf } from '../text-hash.ts';

/** A notice that was found by its text. */
export interface FoundText {
  /** Its path: the folder as it is called, and the file below it. */
  readonly notice: string;
  /** Below the folder, with forward slashes. */
  readonly relative: string;
  readonly text: string;
}

/** Finds the notice of which a text is: the first by path, where several say the same; nothing where there is none. */
export type FindByText = (text: string) => Promise<FoundText | undefined>;

/**
 * @param folder with the notices at any depth, absolute; it is read once, when a text is first looked for
 * @param name what the folder is called in the paths of notices
 */
export function createTextIndex(folder: string, name: string): FindByText {
  let known: Promise<ReadonlyMap<string, string>> | undefined;
  return async (text) => {
    known ??= readAll(folder);
    const relative = (await known).get(keyOf(text));
    const found = relative === undefined ? undefined : await textOf(resolve(folder, relative));
    return relative === undefined || found === undefined
      ? undefined
      : { notice: posix.join(name, relative), relative, text: found };
  };
}

async function readAll(folder: string): Promise<ReadonlyMap<string, string>> {
  const known = new Map<string, string>();
  // Of a page or a PDF it is the text beside it that is annotated, and found by itself.
  const texts = { ...noticeFiles, pattern: '**/*.{txt,md}' };
  for await (const found of findFiles([folder], texts, folder)) {
    if ('failure' in found) continue;
    const text = await textOf(resolve(folder, found.value.relative));
    if (text !== undefined && !known.has(keyOf(text))) known.set(keyOf(text), found.value.relative);
  }
  return known;
}

async function textOf(file: string): Promise<string | undefined> {
  const read = await readBytes(file, file);
  const decoded = 'value' in read ? decodeNotice(read.value) : undefined;
  return decoded && 'text' in decoded ? decoded.text : undefined;
}

function keyOf(text: string): string {
  return hashOf(comparable(text));
}
