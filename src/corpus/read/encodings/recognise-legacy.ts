import Encoding from 'encoding-japanese';
import { decode } from './decode.ts';
import type { Decoded, LegacyEncoding } from './encoding.ts';
import { halfWidth, readsAsJapanese, shareOf } from './reads-as-japanese.ts';

/**
 * Decodes bytes as the Japanese encoding that they are in, where they are no Unicode. Shift_JIS and EUC-JP are told apart by
 * encoding-japanese. It was made for bytes that are Japanese, so its answer counts where the text reads as Japanese too, and
 * the other one is tried where it does not.
 *
 * @returns nothing where no reading is evident
 */
export function recogniseLegacy(bytes: Uint8Array): Decoded | undefined {
  if (switchesSets(bytes)) return decode(bytes, 'iso-2022-jp');
  const detected = Encoding.detect(bytes);
  const order: LegacyEncoding[] = detected === 'EUCJP' ? ['euc-jp', 'shift_jis'] : ['shift_jis', 'euc-jp'];
  const readings = order
    .flatMap((encoding) => decode(bytes, encoding) ?? [])
    .filter(({ text }) => readsAsJapanese(text));
  return readings.find(isKanaAlone) ?? readings[0];

  /** A run of half-width kana pairs up to rare kanji in EUC-JP; a text of EUC-JP never makes half-width kana alone for long. */
  function isKanaAlone({ encoding, text }: Decoded): boolean {
    if (encoding !== 'shift_jis' || shareOf(text, halfWidth) < 1) return false;
    return !readings.some((other) => other.encoding === 'euc-jp' && fullWidthKana.test(other.text));
  }
}

const fullWidthKana = /[ぁ-ヺ]/u;

/** ISO-2022-JP is ASCII by its bytes; it gives itself away by the escapes to kanji, half-width kana and JIS X 0201. */
function switchesSets(bytes: Uint8Array): boolean {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return text.includes(ESCAPE) && ['$@', '$B', '(I', '(J'].some((set) => text.includes(ESCAPE + set));
}

const ESCAPE = '\u001B';
