/** The numbers that a text writes in digits, of any width, in order: 2024, 3, 27 of 2024年3月27日; 1204 of １，２０４名. */
export function writtenNumbers(text: string): readonly number[] {
  const folded = text.normalize('NFKC').replace(/(?<=\d),(?=\d{3})/gu, '');
  return [...folded.matchAll(/\d+/gu)].map(([digits]) => Number(digits));
}

export function sameNumbers(a: readonly number[], b: readonly number[]): boolean {
  return a.length === b.length && a.every((number, index) => number === b[index]);
}
