import Encoding from 'encoding-japanese';

const names = { shift_jis: 'SJIS', 'euc-jp': 'EUCJP', 'iso-2022-jp': 'JIS' } as const;

/** A text's bytes in one of the encodings before Unicode. */
export function encoded(text: string, encoding: keyof typeof names): Uint8Array {
  const options = { to: names[encoding], from: 'UNICODE', fallback: 'error' } as const;
  return Uint8Array.from(Encoding.convert(Encoding.stringToCode(text), options));
}
