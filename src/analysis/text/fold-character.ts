/**
 * How one character reads after folding. NFKC does most of it; the tables hold what NFKC leaves apart or folds too far.
 */

/** Waves and dashes that NFKC does not bring together. ー (the long vowel) stays: only a date range may read it as a dash. */
const dashes: ReadonlyMap<string, string> = new Map([
  ...Array.from('〜～∼∿˜', (wave): [string, string] => [wave, '~']),
  ...Array.from('‐‑‒–—―−－﹣─━', (dash): [string, string] => [dash, '-']),
]);

/** CJK radicals that PDF text uses for whole characters and that have no decomposition of their own. */
const radicals = new Map<string, string>(
  Object.entries({
    '⺠': '民',
    '⻑': '長',
    '⻄': '西',
    '⻘': '青',
    '⻝': '食',
    '⻤': '鬼',
    '⻲': '亀',
    '⻯': '竜',
    '⻨': '麦',
    '⻩': '黄',
    '⻫': '斉',
    '⻭': '歯',
    '⻆': '角',
    '⻔': '門',
    '⻅': '見',
    '⻋': '車',
    '⻌': '辶',
    '⻁': '虎',
    '⺟': '母',
    '⺝': '月',
    '⺒': '巳',
    '⺁': '厂',
  }),
);

/** Numbered bullets (①, ⑴, ⒈, ㊀): folding them to digits would glue a list number to the figure behind it. */
const bullet = /[①-⓿❶-➓㉈-㉟㊀-㊉㊱-㊿]/u;

/** Zero-width characters, soft hyphens and the byte order mark: invisible, and in the middle of words. */
const invisible = /[\u00ad\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]|[\ufe00-\ufe0f]/u;

/** Ways to end a line; CR LF is folded as a pair by the caller. */
const lineEnd = /[\r\u0085\u2028\u2029]/u;

/** Everything that is blank but no line break. */
const blank = /[\t\v\f\u0020\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/u;

/** What has been asked, by UTF-16 code unit: a notice takes the same few full-width characters again and again. */
const known = new Map<string, string>();

/** The folded form of a single character; empty for one that is to be skipped. */
export function foldCharacter(character: string): string {
  let folded = known.get(character);
  if (folded === undefined) {
    folded = fold(character);
    if (character.length === 1) known.set(character, folded);
  }
  return folded;
}

function fold(character: string): string {
  if (blank.test(character)) return ' ';
  if (lineEnd.test(character)) return '\n';
  if (invisible.test(character)) return '';
  if (bullet.test(character)) return character;
  return dashes.get(character) ?? radicals.get(character) ?? character.normalize('NFKC');
}

/** A mark that combines with the character before it: half-width ﾞ and ﾟ, or their combining forms. */
export const voicingMark = /[\u3099\u309a\uff9e\uff9f]/u;
