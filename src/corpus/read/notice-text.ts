import { createHash } from 'node:crypto';
import type { NoticeRecord } from '../../records/index.ts';
import type { Result } from '../failure.ts';
import { decodeNotice } from './encodings/decode-notice.ts';
import { originalType } from './media-type.ts';
import type { ReadOriginal } from './read-original.ts';

type Source = NoticeRecord['source'];

/** What the bytes of a file say, and how they said it. */
export interface NoticeText {
  /** Without byte order mark; UTF-16 offsets into it are those of VS Code. */
  readonly text: string;
  /** WHATWG name, for a text in anything but UTF-8. */
  readonly encoding?: NonNullable<Source['encoding']>;
  /** How many bytes of the text were damaged, and are read as U+FFFD; nothing for a sound one. */
  readonly damaged?: number;
  /** For a text that was made of a page or a PDF: what the file is, and the SHA-256 of its bytes. */
  readonly original?: Omit<NonNullable<Source['original']>, 'path'>;
}

/**
 * The text of a notice's file, whatever kind it is: a text in any encoding that is used for Japanese, an HTML page, a PDF.
 *
 * @param path for messages, and for what the name says of the kind
 */
export async function readNoticeText(
  bytes: Uint8Array,
  path: string,
  readOriginal: ReadOriginal,
): Promise<Result<NoticeText>> {
  const mediaType = originalType(bytes, path);
  if (mediaType) {
    const made = await readOriginal(bytes, mediaType);
    if ('code' in made) return { failure: { path, ...made } };
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    return { value: { text: made.text, original: { mediaType, sha256 } } };
  }
  const decoded = decodeNotice(bytes);
  if ('code' in decoded) return { failure: { path, ...decoded } };
  const { text, encoding, damaged } = decoded;
  return { value: { text, ...(encoding !== 'utf-8' && { encoding }), ...(damaged > 0 && { damaged }) } };
}
