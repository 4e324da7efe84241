import { westernYear } from '../../dates/eras.ts';
import type { DateRecogniser } from './date-recogniser.ts';
import { eraInitials, eraLetter, eraName, isDay, isMonth, numberOf } from './pattern-parts.ts';

/** Western years that a separated date may have: fewer than with 年, because version numbers look alike. */
const year = '(?:19|20)[0-9]{2}';
const part = '[0-9]{1,2}';
const separator = '(?<separator> ?[/.・-] ?)';
const sameSeparator = String.raw`\k<separator>`;

/** Not in a path, an identifier, a version or a telephone number. */
const notBefore = String.raw`(?<![0-9A-Za-z_/.=#%&?]|(?<![0-9])-)`;
const notBehind = String.raw`(?![0-9A-SU-Za-z_/%=]|T(?![0-9])|\.[0-9]|-(?![0-9]{4}[/.年])[0-9]{3})`;

/**
 * 2021/07/18, 2021-7-18, 2020.12.25, 2021・7・18, 2021 / 7 / 18, 2021/07, 2021.03; with an era R4.8.10, H30.2.5,
 * 令和3/7/18.
 */
export const dateSeparated: DateRecogniser = {
  id: 'date-separated',
  begins: { marks: '/.・-', words: `西${eraInitials}` },
  pattern: new RegExp(
    `(?:(?:(?<=西暦 ?)|${notBefore})(?<year>${year})|(?<era>${eraName}|${notBefore}${eraLetter})(?<eraYear>元|${part}))` +
      `${separator}(?<month>${part})(?:${sameSeparator}(?<day>${part}))?${notBehind}`,
    'gu',
  ),
  recognise(match) {
    const groups = match.groups ?? {};
    const { era } = groups;
    // R5-1-1 is rather a document's number.
    if (era?.length === 1 && groups.separator?.includes('-')) return undefined;
    const western = era ? westernYear(era, numberOf(groups.eraYear) ?? 0) : Number(groups.year);
    const month = Number(groups.month);
    if (western === undefined || !isMonth(month)) return undefined;
    const base = { year: western, ...(era && { era }), month };
    if (groups.day === undefined) return isYearAndMonth(groups) ? { value: base } : undefined;
    const day = Number(groups.day);
    return isDay(western, month, day) ? { value: { ...base, day } } : undefined;
  },
};

/** 2021/7 and 2021.07; 2021-07 is rather an issue's number, 2021.7 a decimal, R5.4 a version. */
function isYearAndMonth(groups: Readonly<Record<string, string | undefined>>): boolean {
  if (groups.era) return false;
  const separator = groups.separator?.trim();
  return separator === '/' || (separator === '.' && groups.month?.length === 2);
}
