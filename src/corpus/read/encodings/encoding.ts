/** What a notice's file may be encoded in, by its WHATWG name: what `TextDecoder` takes and a record keeps. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | LegacyEncoding;

/** The encodings of Japanese text before Unicode. `shift_jis` is read with NEC's and IBM's additions (CP932): ①, ㈱. */
export type LegacyEncoding = 'shift_jis' | 'euc-jp' | 'iso-2022-jp';

export interface Decoded {
  /** Without byte order mark; line ends as they are. */
  readonly text: string;
  readonly encoding: Encoding;
  /** How many U+FFFD stand for bytes that are no character; 0 for a sound file. */
  readonly damaged: number;
}
