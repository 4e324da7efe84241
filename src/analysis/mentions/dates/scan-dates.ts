import { codeAt } from '../../text/code-at.ts';
import { displacing } from '../drop-overlaps.ts';
import type { DateRecogniser } from './date-recogniser.ts';
import type { DateDraft } from './written-date.ts';

const isBlank = (code: number): boolean => code === 0x20 || code === 0x0a;

/** What a character may be the beginning of. */
const kinds = { nothing: 0, number: 1, word: 2, both: 3 } as const;

const numerals = '0123456789lI|Oo〇零一二三四五六七八九十千元';
/** The longest number that a date begins with is 二千二十三; blanks and line breaks may follow it. */
const longestNumber = 8;
const longestGap = 4;

/**
 * Builds the function that finds what is written as a date: at each place where one may begin the longest reading wins,
 * and the search goes on behind it (2022年12月5日, not 12月5日). Trying every pattern at every character would be
 * some ten times slower.
 */
export function createDateScanner(recognisers: readonly DateRecogniser[]): (text: string) => DateDraft[] {
  const readers = recognisers.map((recogniser) => ({
    ...recogniser,
    sticky: new RegExp(recogniser.pattern.source, 'uy'),
  }));
  const byCharacter = (of: 'marks' | 'words'): Map<string, typeof readers> => {
    const map = new Map<string, typeof readers>();
    for (const reader of readers) {
      for (const character of reader.begins[of] ?? '') {
        map.set(character, [...(map.get(character) ?? []), reader]);
      }
    }
    return map;
  };
  const byMark = byCharacter('marks');
  const byWord = byCharacter('words');
  const kindOf = new Uint8Array(0x10000);
  for (const character of byWord.keys()) kindOf[character.charCodeAt(0)] = kinds.word;
  for (const numeral of numerals) {
    const code = numeral.charCodeAt(0);
    kindOf[code] = kindOf[code] === kinds.word ? kinds.both : kinds.number;
  }
  const isNumeral = (code: number): boolean => ((kindOf[code] ?? 0) & kinds.number) !== 0;

  /** A blank between single digits: 2 0 2 2 年. */
  const isSetApart = (text: string, at: number): boolean =>
    codeAt(text, at) === 0x20 && isNumeral(codeAt(text, at + 1)) && !isNumeral(codeAt(text, at - 2));

  /** The character behind the number that begins here. */
  const markBehind = (text: string, start: number): string => {
    let at = start + 1;
    while (at - start < longestNumber && (isNumeral(codeAt(text, at)) || isSetApart(text, at))) at += 1;
    for (let blanks = 0; blanks < longestGap && isBlank(codeAt(text, at)); blanks += 1) at += 1;
    return text.charAt(at);
  };

  const longestAt = (candidates: typeof readers, text: string, start: number): DateDraft | undefined => {
    let longest: DateDraft | undefined;
    for (const reader of candidates) {
      reader.sticky.lastIndex = start;
      const match = reader.sticky.exec(text);
      if (!match) continue;
      const end = start + match[0].length;
      if (end <= (longest?.end ?? start)) continue;
      const reading = reader.recognise(match, text);
      if (!reading) continue;
      const draft: DateDraft = { by: reader.id, start, end, from: reading.value, fromEnd: end };
      longest = longest ? displacing(draft, longest) : draft;
    }
    return longest;
  };

  return (text) => {
    const drafts: DateDraft[] = [];
    for (let at = 0; at < text.length; at += 1) {
      const kind = kindOf[text.charCodeAt(at)];
      if (kind === kinds.nothing) continue;
      const numbers = kind === kinds.word ? undefined : byMark.get(markBehind(text, at));
      const words = kind === kinds.number ? undefined : byWord.get(text.charAt(at));
      const candidates = numbers && words ? [...numbers, ...words] : (numbers ?? words);
      const draft = candidates && longestAt(candidates, text, at);
      if (!draft) continue;
      drafts.push(draft);
      at = draft.end - 1;
    }
    return drafts;
  };
}
