import type { Span } from '../../model/span.ts';
import { characterSet } from '../../text/character-set.ts';

/**
 * How far a name reaches in running text. Japanese writes no blanks between words: a name goes on through ideographs,
 * katakana, Latin letters and digits, and ends at hiragana, because particles are written in it (井上商事｜が運営する).
 * Hiragana belongs to a name only at its outer edge (すみれ株式会社) or in the middle of it (いろはの森病院).
 */

/** The longest name that is read, in UTF-16 units. */
const longest = 40;

const nameCharacter = characterSet(/[\u3400-\u9fff々〆ヶヵァ-ヺー・A-Za-z0-9&+._'’@-]/);
const latin = /[A-Za-z0-9.&]/;
const hiragana = characterSet(/[ぁ-ゖ]/);
const beginsNoName = characterSet(/[・._'’\- +]/);
const endsNoName = characterSet(/[・._'’\- +@]/);
const particle = characterSet(/[はがをにでともへのやか]/);

/** Ends of verbs and compound particles: what follows them begins a new word. */
const beforeName =
  /(?:である|であり|における|による|により|につき|として|および|または|ならびに|あるいは|から|より|まで|など|という|といった|している|しており|していた|される|された|する|した|して|いる|いた|なる|なお|また|この|その|どの|れる|れた|ある|あった|ます|ました|です|れば|っている|ている|ないし|かつ|ほか|との|への|での|からの|ので|ため|うち)$/;
const afterName =
  /^(?:における|において|による|により|につき|に対|に関|にて|には|に係|として|とは|という|といった|との|から|より|まで|など|では|での|です|である|であ|です|へは|への|をは|および|または|ならびに|あるいは|さま|さん|にお|もの|のお|のうち|ほか|とも|でも|する|して|した)/;

/** Words of `names.yaml` that names are made of, as patterns for what stands before an offset. */
export interface NameParts {
  /** Ends in a word in hiragana that belongs to a name: しらかば県｜こころ. */
  readonly hiraganaWord: RegExp;
  /** Is an ideograph that begins a name with の behind it: 槻｜の森市, 湯｜の丘病院. */
  readonly opening: RegExp;
}

/** The name that ends at `end`, in front of a legal form or another ending: 東京商事｜株式会社. */
export function nameBefore(text: string, end: number, parts?: NameParts): Span | undefined {
  const floor = Math.max(0, end - longest);
  let start = end;
  while (start > floor) {
    const character = text.charAt(start - 1);
    if (
      nameCharacter.test(character) ||
      inPlaceName(text, start - 1) ||
      (parts && opensName(text, start - 1, parts))
    ) {
      start -= 1;
    } else if (character === ' ' && latin.test(text.charAt(start)) && latin.test(text.charAt(start - 2))) {
      start -= 1;
    } else if (hiragana.test(character)) {
      const run = (parts && nameWordBefore(text, start, parts)) ?? runBefore(text, start, floor);
      start = run.start;
      if (!run.goesOn) break;
    } else {
      break;
    }
  }
  const date = /^.*\d ?[日月年](?!本)/.exec(text.slice(start, end))?.[0].length ?? 0;
  return trimmed(text, start + date, end);
}

/** The が of 緑が丘, between an ideograph and one that ends names of places. */
function inPlaceName(text: string, at: number): boolean {
  return (
    text.charAt(at) === 'が' &&
    /^[一-鿿]が[丘原浜浦崎島池谷台森里沢野宮瀬関岡]/.test(text.slice(at - 1, at + 2))
  );
}

/** The の of 槻の森市: behind one ideograph that begins names, and in front of another. */
function opensName(text: string, at: number, { opening }: NameParts): boolean {
  if (text.charAt(at) !== 'の' || !/[一-鿿ァ-ヺ]/.test(text.charAt(at + 1))) return false;
  const before = text.charAt(at - 2);
  const begins = !nameCharacter.test(before) || /[都道府県郡市区立]/.test(before);
  return begins && opening.test(text.charAt(at - 1));
}

/**
 * Hiragana behind a place or behind 立 that goes on the name, where its own letters look like particles: 県｜こころの医療機構,
 * 県立｜みなと浜高等学校, 東京都｜ひがし原市.
 */
function nameWordBefore(
  text: string,
  end: number,
  { hiraganaWord }: NameParts,
): { start: number; goesOn: boolean } | undefined {
  let first = end;
  while (end - first <= 10 && hiragana.test(text.charAt(first - 1))) first -= 1;
  const run = text.slice(first, end);
  const before = text.charAt(first - 1);
  if (!/[都道府県郡市区町村立]/.test(before)) return undefined;
  const word = hiraganaWord.exec(run)?.[0];
  if (word === run || word === run.replace(/の$/, '')) return { start: first, goesOn: true };
  if (before === '立' && run.length >= 2) return { start: first, goesOn: true };
  const isPlace = /[都道府県郡]/.test(before) && run.length >= 2 && !particle.test(run.charAt(0));
  return isPlace && !beforeName.test(run) ? { start: first, goesOn: false } : undefined;
}

function runBefore(text: string, end: number, floor: number): { start: number; goesOn: boolean } {
  let first = end;
  while (first > floor && hiragana.test(text.charAt(first - 1))) first -= 1;
  // The name begins after the last word of the sentence that is written in hiragana.
  for (let at = end; at > first; at--) {
    if (beforeName.test(text.slice(first, at))) return { start: at, goesOn: false };
  }
  if (/[及並]びに?$/.test(text.slice(first - 1, end))) return { start: end, goesOn: false };
  const inside = nameCharacter.test(text.charAt(first - 1));
  // 手がける｜しらかば: what ends a verb or an adjective behind an ideograph.
  if (inside && /[うくぐすつぬぶむるただない]$/.test(text.slice(first, end)))
    return { start: end, goesOn: false };
  if (!inside) return { start: first, goesOn: false };
  // 弊社が｜みやび市から: a town that is written in hiragana, behind a particle.
  if (/[市町村区]/.test(text.charAt(end))) {
    const own = text.slice(first, end).replace(/^[はがをにでともへのや]+/, '').length;
    if (own >= 2) return { start: end - own, goesOn: false };
  }
  for (let at = end; at > first; at--) {
    if (particle.test(text.charAt(at - 1))) return { start: at, goesOn: false };
  }
  return end - first <= 4 ? { start: first, goesOn: true } : { start: end, goesOn: false };
}

/** The name that begins at `start`, behind a legal form: 株式会社｜ミナトノ が提供する. */
export function nameAfter(text: string, start: number): Span | undefined {
  const limit = Math.min(text.length, start + longest);
  let end = start;
  while (end < limit) {
    const character = text.charAt(end);
    if (nameCharacter.test(character) || inPlaceName(text, end)) {
      end += 1;
    } else if (
      character === ' ' &&
      /[A-Za-z]/.test(text.charAt(end - 1)) &&
      /[A-Za-z0-9]/.test(text.charAt(end + 1))
    ) {
      end += 1;
    } else if (hiragana.test(character)) {
      const run = runAfter(text, end, limit, end === start);
      end = run.end;
      if (!run.goesOn) break;
    } else {
      break;
    }
  }
  return trimmed(text, start, end);
}

function runAfter(
  text: string,
  start: number,
  limit: number,
  first: boolean,
): { end: number; goesOn: boolean } {
  let end = start;
  while (end < limit && hiragana.test(text.charAt(end))) end += 1;
  const goesOn = nameCharacter.test(text.charAt(end));
  if (first && end === start + 1 && particle.test(text.charAt(start))) return { end: start, goesOn: false };
  // みなと県, いとう市.
  if (first && /[都道府県市区町村]/.test(text.charAt(end))) return { end, goesOn };
  // A run in the middle of a name that begins with a particle ends the name: ショーケース｜が提供.
  if (!first && particle.test(text.charAt(start))) return { end: start, goesOn: false };
  for (let at = start + (first ? 2 : 0); at < end; at++) {
    const word = text.slice(at, end);
    if (afterName.test(word) || (word.length === 1 && particle.test(word))) return { end: at, goesOn: false };
  }
  return { end, goesOn };
}

function trimmed(text: string, from: number, to: number): Span | undefined {
  let start = from;
  let end = to;
  while (start < end && beginsNoName.test(text.charAt(start))) start += 1;
  while (end > start && endsNoName.test(text.charAt(end - 1)) && !/[A-Za-z]\.$/.test(text.slice(start, end)))
    end -= 1;
  return end > start ? { start, end } : undefined;
}
