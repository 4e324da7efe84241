import type { Span } from '../../model/span.ts';
import { cleanName, type FoundName } from './named-span.ts';

/** 千葉県 in front of 木更津市, of its schools and its board of education; 静岡・ in front of 袋井市. */
const prefecture =
  /^[^都道府県・]{2,3}(?:[都道府県]|・)(?=[^市区町村]{1,7}[市区町村](?:立|教委|教育委員会|消防|水道|議会|社会福祉協議会|役所|役場|$))/;
const municipality = /[都道府県市区町村]$/;
/** Between a place and the name of somebody there: 岡山市の｜, 静岡県の総合病院「｜, 千葉市に本社を置く｜. */
const there = /^(?:の(?:[^、。「」\n]{0,14}[「『])?|内の|にある|に本[社部店](?:を置く|がある|を構える)、?)$/;
const longestBetween = 18;

/** How much of a name only says where it is, in UTF-16 units: 3 of 千葉県木更津市. */
export function placeBefore(name: string): number {
  return prefecture.exec(name)?.[0].length ?? 0;
}

/**
 * Names without what says where they are: 千葉県｜木更津市. A municipality that stands for the place of the next name
 * (岡山市のしらかば病院, 静岡県の総合病院「…」, 長崎県はまかぜ市) is none.
 *
 * @param names in reading order, without overlaps
 */
export function withoutWhereabouts(text: string, names: readonly FoundName[]): readonly FoundName[] {
  const known = new Map(names.map((each) => [each.name.slice(0, 2), each.name]));
  return names.flatMap((named, index) => {
    const next = names[index + 1];
    if (next && saysWhere(text, named, next)) return [];
    const name = municipality.test(named.name) && known.get(text.slice(named.end, named.end + 2));
    if (name && name !== named.name && text.startsWith(name, named.end))
      return [{ ...named, start: named.end, end: named.end + name.length, name }];
    const place = placeBefore(text.slice(named.start, named.end));
    if (place === 0) return [named];
    const start = named.start + place;
    return [{ ...named, start, name: cleanName(text.slice(start, named.end)) }];
  });
}

function saysWhere(text: string, place: FoundName, next: Span): boolean {
  if (next.start - place.end > longestBetween || !municipality.test(place.name)) return false;
  return next.start === place.end || there.test(text.slice(place.end, next.start));
}

/**
 * Names that were cut short, where the text names them in full elsewhere: 丘市 where ぬくもりの丘市 begins another sentence.
 *
 * @param names in reading order, without overlaps
 */
export function inFull(text: string, names: readonly FoundName[]): readonly FoundName[] {
  const full = new Map<string, string>();
  for (const { name } of names) {
    for (let cut = 1; cut <= name.length - 2; cut++) {
      const end = name.slice(cut);
      if ((full.get(end)?.length ?? 0) < name.length) full.set(end, name);
    }
  }
  return names.map((named, index) => {
    const name = full.get(named.name);
    const start = named.end - (name?.length ?? 0);
    if (name === undefined || start < (names[index - 1]?.end ?? 0)) return named;
    return text.startsWith(name, start) ? { ...named, start, name } : named;
  });
}
