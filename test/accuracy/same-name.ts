const legalForms =
  /株式会社|有限会社|合同会社|一般社団法人|一般財団法人|公益財団法人|学校法人|医療法人|社会福祉法人|独立行政法人|\s/gu;

const plain = (name: string) => name.normalize('NFKC').replace(legalForms, '').toLowerCase();

/** The same name, legal forms apart: 星影観光 and 星影観光株式会社. A name cut short is another. */
export function sameOrganization(a: string, b: string): boolean {
  return plain(a) === plain(b);
}

/** Names of sites vary in their small words: 公式Twitter and 公式Twitterアカウント share most pairs of letters. */
export function sameService(a: string, b: string): boolean {
  const [one, other] = [plain(a), plain(b)];
  if (one.includes(other) || other.includes(one)) return true;
  const [x, y] = [pairs(one), pairs(other)];
  const shared = [...x].filter((pair) => y.has(pair)).length;
  return (2 * shared) / (x.size + y.size) >= 0.6;
}

function pairs(name: string): ReadonlySet<string> {
  const letters = [...name];
  return new Set(letters.map((letter, place) => letter + (letters[place + 1] ?? '')));
}
