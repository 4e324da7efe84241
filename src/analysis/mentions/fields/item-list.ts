import type { Span } from '../../model/span.ts';

/** Candidates that a notice enumerates: 氏名、住所、電話番号等. A single candidate is a list of one. */
export interface ItemList<Item extends Span> extends Span {
  readonly items: readonly Item[];
}

const suffix =
  '(?:等|など|ほか|他|の?情報|の?データ|の?一部|のみ|欄|の?写し|の?コピー|の?画像|の?有無|の?内容|様)*';
const aside = String.raw`(?:\([^()\n]{0,60}\))?`;
const separator =
  '(?:[、,・/+&|]|及び|および|並びに|ならびに|又は|または|若しくは|もしくは|あるいは|或いは|かつ|と|や|とその|に加えて?|のほか|の他|とともに|以外に)';
const bullet = '(?:[・･•●○◆■□▪※*-]|[①-⓿]|\\(?[0-9a-zア-ン]{1,2}[).])';
/** What an item may begin with before the word that names it: お客様の, ご登録の, 1学期の. */
const lead = '(?:[^、。\\n()「」]{0,12}の)?[おご御]?';
/** An item that the vocabulary lacks. */
const unknown = '[^、。\\n()「」ぁ-ん]{1,14}(?:の[^、。\\n()「」ぁ-ん]{1,10})?';

const blank = '(?: *\\n)? *';
const joint = (separators: string): RegExp =>
  new RegExp(
    `^${suffix}${aside}${suffix}${blank}` +
      `(?:(?:${separators}${blank})+(?:${unknown}${suffix}${aside}${separator}${blank}){0,2}|\\n *(?:${bullet} ?)+|\\n)` +
      `(?:${bullet} ?)*${lead}$`,
    'u',
  );
const between = joint(separator);
/** A bracket that opens or closes between two items: 所属(会社名、部署名)、メールアドレス. */
const throughBrackets = joint(`(?:[()]|${separator})`);
/** What belongs to the last item: 等, an aside, and further items that the vocabulary lacks. */
const tail = new RegExp(
  `^${suffix}${aside}${suffix}(?:[、,・]${unknown}${suffix}${aside}(?=[、,・。\\n)]|など|等|$)){0,4}`,
  'u',
);

/** Longest gap between two items of a list, in UTF-16 code units. */
const widest = 80;
/** No notice enumerates more in one breath; a longer list is read in parts. */
const most = 64;

/**
 * Groups candidates, sorted by span, into the lists that they stand in. The list ends behind 等, など and an aside in
 * brackets, so that what follows is what the notice says of its items.
 */
export function groupItems<Item extends Span>(text: string, items: readonly Item[]): ItemList<Item>[] {
  return group(text, items, between).map((list) => ({
    start: list[0]?.start ?? 0,
    items: list,
    end: endOf(text, list.at(-1)?.end ?? 0),
  }));
}

/** For each item how many of its kind are named together with it, those inside and outside of brackets alike. */
export function companions<Item extends Span>(
  text: string,
  items: readonly Item[],
): ReadonlyMap<Item, number> {
  return new Map(
    group(text, items, throughBrackets).flatMap((list) =>
      list.map((item): [Item, number] => [item, list.length]),
    ),
  );
}

function group<Item extends Span>(text: string, items: readonly Item[], joins: RegExp): Item[][] {
  const lists: Item[][] = [];
  for (const item of items) {
    const open = lists.at(-1);
    const last = open?.at(-1);
    const gap = last && item.start - last.end;
    if (
      open &&
      open.length < most &&
      last &&
      gap !== undefined &&
      gap > 0 &&
      gap <= widest &&
      joins.test(text.slice(last.end, item.start))
    ) {
      open.push(item);
    } else lists.push([item]);
  }
  return lists;
}

function endOf(text: string, end: number): number {
  return end + (tail.exec(text.slice(end, end + widest))?.[0].length ?? 0);
}
