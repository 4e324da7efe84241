import type { Dropped } from '../../model/annotation.ts';
import { droppedOf } from '../drop-overlaps.ts';
import type { NamedField, Umbrella } from './candidate.ts';

/** A bracket that lists what the word before it is made of: 顧客情報(氏名、住所), 予約情報12件(氏名…). */
const opening = /^(?:等|など)?(?:[\d,]+ ?[件名人様分]*)? ?\($/;
/** A line of its own, and what may stand before its words. */
const lineBefore = /(?:^|\n)( *)(?:[・･•●○◆■※*-] ?|[①-⑳] ?|\(?\d{1,2}[).] ?)?$/u;
const nextLine = /^(?:等|など)?:? *\n( *)(?:[・･•●○◆■※*-] ?|[①-⑳] ?|\(?\d{1,2}[).] ?)?$/u;
/** Sums up the list before it: 氏名、住所などの登録情報. */
const summing =
  /^(?:\([^()]*\))?(?:など|等|ほか|といった|をはじめとする|を始めとする|をはじめ)(?:の|、)?(?:お客様の|ご?登録の)?$/;
/** Deepest indentation that is looked at, with the bullet. In UTF-16 code units. */
const widestIndent = 24;
/** Nouns that can name a group of fields as well as a field. */
const collective = /(?:情報|データ|内容|履歴|記録|録|書|票|書類)$/;
/** Codes that say who somebody is: a bracket of those tells what an umbrella holds, not how a field is made up. */
const identifying: ReadonlySet<string> = new Set([
  'name',
  'address',
  'phone',
  'email',
  'birthdate',
  'member-id',
]);

/**
 * Drops fields that name no field where they stand: those that describe what follows (保育料 of 保育料の引落口座, which the
 * field that remains takes in), head a bracket of fields (予約情報(氏名、電話番号)) or sum up a list (氏名、住所などの登録情報).
 */
export function withoutModifiers(
  text: string,
  items: readonly (NamedField | Umbrella)[],
): (NamedField | Umbrella)[] {
  const kept: (NamedField | Umbrella)[] = [];
  let describing: Dropped[] = [];
  for (const [index, item] of items.entries()) {
    const before = items[index - 1];
    const next = items[index + 1];
    const isCollective = item.kind === 'field' && collective.test(text.slice(item.start, item.end));
    const between = next ? text.slice(item.end, next.start) : '';
    if (item.kind === 'field' && next?.kind === 'field' && between === 'の') {
      describing.push(droppedOf({ ...item, by: 'field-term' }, item.code));
      continue;
    }
    const heads =
      isCollective &&
      next?.kind === 'field' &&
      ((identifying.has(next.code) && opening.test(between)) || headsLines(text, item.start, between));
    const sums = isCollective && before?.kind === 'field' && summing.test(text.slice(before.end, item.start));
    if (!heads && !sums) kept.push(takingIn(describing, item));
    describing = [];
  }
  return kept;
}

function takingIn(describing: readonly Dropped[], item: NamedField | Umbrella): NamedField | Umbrella {
  const [first] = describing;
  if (!first) return item;
  return { ...item, start: first.start, because: [...item.because, { by: 'modifier', dropped: describing }] };
}

/** お支払い登録情報 on a line of its own, over deeper lines that list what it is made of. */
function headsLines(text: string, start: number, between: string): boolean {
  const own = lineBefore.exec(text.slice(Math.max(0, start - widestIndent), start));
  const next = nextLine.exec(between);
  return own !== null && next !== null && (next[1] ?? '').length > (own[1] ?? '').length;
}
