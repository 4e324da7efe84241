import { characterSet, type CharacterSet } from './character-set.ts';

/**
 * What stands before the words of a line and says that it is a heading or an item: 1. (2) ③ 第4 ■ ・ ※.
 */
export interface Marker {
  /** One for each way of writing, so that siblings share it: `1.`, `(1)`, `①`, `■`. */
  readonly style: string;
  /** `number` counts; `sign` announces a heading (■◆●); `bullet` an item (・-※). */
  readonly kind: 'number' | 'sign' | 'bullet';
  /** 1 for the first of its style, where the style counts. */
  readonly number?: number;
  /** UTF-16 length, with the blanks behind it. */
  readonly length: number;
}

interface Way {
  readonly style: string;
  /** The characters that it begins with: most lines begin with none of any way's. */
  readonly opens: CharacterSet;
  readonly pattern: RegExp;
  readonly read: (written: string) => number;
}

const kanjiDigits = '一二三四五六七八九十';
const romans = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X'];
const kana = 'アイウエオカキクケコサシスセソ';

const fromKanji = (written: string): number =>
  written.length === 2 && written.startsWith('十')
    ? 10 + kanjiDigits.indexOf(written.charAt(1)) + 1
    : kanjiDigits.indexOf(written.charAt(0)) + 1;
const fromLetter = (written: string): number => written.toLowerCase().charCodeAt(0) - 96;
const fromCircled = (written: string): number => {
  const code = written.charCodeAt(0);
  return (code >= 0x2776 ? (code - 0x2776) % 10 : code - 0x2460) + 1;
};

/** A figure and a blank begin a heading, unless the next word counts something: 12 分後に, 3 月末; but 1 個人情報, 2 本件. */
const counter = [
  '[年月秒台枚歳円階号割倍万千百億%つ]',
  '世帯|[か箇ヶカ]月|営業日|店舗|法人',
  '個(?!人)|本(?![件人校学市県社院日事])|通(?![知信販報])|社(?![内員長外])|回(?![収答])|名(?![簿称前])',
  '人(?![事数的])|日(?!本)|度(?!重)|時(?!系)|件(?![数名])|分(?!析)',
].join('|');

const opens = {
  case: characterSet(/[事ケ案]/),
  bracket: characterSet(/\(/),
  digit: characterSet(/\d/),
  kanji: characterSet(/[一二三四五六七八九十]/),
  kana: characterSet(/[ア-ソ]/),
  bracketOrKana: characterSet(/[(ア-ソ]/),
  bracketOrLetter: characterSet(/[(a-nA-N]/),
  ordinal: characterSet(/第/),
  circled: characterSet(/[①-⑳❶-❿]/u),
  roman: characterSet(/[IVX]/),
};
const opensMarker = characterSet(
  /[事ケ案(\d一二三四五六七八九十ア-ソa-nA-N第①-⑳❶-❿IVX■□◆◇●○◎▼▽▲△★☆◼◾▶▷◉♦#・･•‣⁃◦▪▸►※→⇒✓✔*＊-]/u,
);

/** Most particular first. The folded view writes （１） as (1), Ⅰ as I; ① stays. */
const ways: readonly Way[] = [
  {
    style: '事案',
    opens: opens.case,
    pattern: /^(?:事案|事例|ケース|案件) ?([1-9])(?!\d)[ .:、)]*/,
    read: Number,
  },
  {
    style: '事案',
    opens: opens.case,
    pattern: /^(?:事案|事例|ケース|案件) ?([一二三四五六七八九])[ .:、)]*/,
    read: fromKanji,
  },
  {
    style: '事案',
    opens: opens.case,
    pattern: /^(?:事案|事例|ケース|案件) ?([①-⑨])[ .:、)]*/u,
    read: fromCircled,
  },
  { style: '(1)', opens: opens.bracket, pattern: /^\( ?(\d{1,2}) ?\) */, read: Number },
  { style: '(一)', opens: opens.bracket, pattern: /^\(([一二三四五六七八九十]{1,2})\) */, read: fromKanji },
  {
    style: '(ア)',
    opens: opens.bracketOrKana,
    pattern: /^\(?([ア-ソ])[).、] */,
    read: (written) => kana.indexOf(written) + 1,
  },
  // A word that a PDF spaced out (ア ド レ ス) is no item.
  {
    style: 'ア ',
    opens: opens.kana,
    pattern: /^([ア-ソ]) +(?=[^ァ-ヶー\s])/,
    read: (written) => kana.indexOf(written) + 1,
  },
  { style: '(a)', opens: opens.bracketOrLetter, pattern: /^\(?([a-nA-N])\) */, read: fromLetter },
  {
    style: '1.1',
    opens: opens.digit,
    pattern: /^\d{1,2}[.-](\d{1,2})[.)]?(?: +|(?=[^\d\s.,:/~%-]))/,
    read: Number,
  },
  { style: '1.', opens: opens.digit, pattern: /^(\d{1,2})(?:\. *(?!\d)|[、:] *(?!\d))/, read: Number },
  { style: '1)', opens: opens.digit, pattern: /^(\d{1,2})\) */, read: Number },
  { style: '第1', opens: opens.ordinal, pattern: /^第 ?(\d{1,2})(?:[ .、:]) */, read: Number },
  {
    style: '第一',
    opens: opens.ordinal,
    pattern: /^第([一二三四五六七八九十]{1,2})[ .、:] */,
    read: fromKanji,
  },
  { style: '①', opens: opens.circled, pattern: /^([①-⑳❶-❿]) */u, read: fromCircled },
  {
    style: 'I',
    opens: opens.roman,
    pattern: /^(I{1,3}|IV|VI{0,3}|IX|X)(?:[.、:] *| +)/,
    read: (written) => romans.indexOf(written) + 1,
  },
  {
    style: '一',
    opens: opens.kanji,
    pattern: /^([一二三四五六七八九十]{1,2})(?:[、.] *| +)/,
    read: fromKanji,
  },
  {
    style: '1 ',
    opens: opens.digit,
    pattern: new RegExp(`^(\\d{1,2}) +(?!${counter})(?=[^\\d\\s])`),
    read: Number,
  },
];

const sign = /^([■□◆◇●○◎▼▽▲△★☆◼◾▶▷◉♦#])\1* */u;
/** `**` begins words in bold, `--` a rule. */
const bullet = /^(?!--|\*\*)([・･•‣⁃◦▪▸►※→⇒✓✔*＊-]) */u;

/** Longest marker, so that a line of a megabyte is not copied to be looked at. */
const reach = 12;

/** @param start UTF-16 offset of the first character of the line that is no blank */
export function readMarker(text: string, start: number, end: number): Marker | undefined {
  if (start >= end || !opensMarker.test(text.charAt(start))) return undefined;
  const head = text.slice(start, Math.min(end, start + reach));
  for (const { style, opens: first, pattern, read } of ways) {
    if (!first.test(head)) continue;
    const match = pattern.exec(head);
    const number = match?.[1] === undefined ? 0 : read(match[1]);
    if (match && number > 0) return { style, kind: 'number', number, length: match[0].length };
  }
  const signed = sign.exec(head);
  if (signed?.[1] !== undefined) return { style: signed[1], kind: 'sign', length: signed[0].length };
  const dotted = bullet.exec(head);
  if (dotted?.[1] === undefined || /^-[\d ]*\d ?-?$/.test(head.trim())) return undefined;
  return { style: dotted[1], kind: 'bullet', length: dotted[0].length };
}
