import type { NamedField, Umbrella } from './candidate.ts';

/** A bracket that lists what the word before it is made of: 顧客情報(氏名、住所), 予約情報(全12項目。氏名…). */
const opening = /^(?:等|など)?(?:[\d,]+ ?[件名人様分]*)? ?\($/;

/**
 * Drops fields that only describe what follows: 保育料 of 保育料の引落口座, and 予約情報 of 予約情報(氏名、電話番号), where the
 * bracket names the fields. In the first case the field that remains takes the describing words in.
 */
export function withoutModifiers(
  text: string,
  items: readonly (NamedField | Umbrella)[],
): (NamedField | Umbrella)[] {
  const kept: (NamedField | Umbrella)[] = [];
  let start: number | undefined;
  for (const [index, item] of items.entries()) {
    const next = items[index + 1];
    const between = next ? text.slice(item.end, next.start) : '';
    if (item.kind === 'field' && next?.kind === 'field') {
      if (between === 'の') {
        start ??= item.start;
        continue;
      }
      if (
        /(?:情報|データ|内容|履歴|記録|録|書|票)$/.test(text.slice(item.start, item.end)) &&
        opening.test(between)
      ) {
        start = undefined;
        continue;
      }
    }
    kept.push(start === undefined ? item : { ...item, start });
    start = undefined;
  }
  return kept;
}
