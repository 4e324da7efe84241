import type { Annotation } from '../../src/analysis/index.ts';
import type { MarkedKind, MarkedMention, MarkedNotice } from './marked-notice.ts';
import { plainDate } from './plain-date.ts';
import { type Category, compare, type Outcome } from './tally.ts';

type Kind<K extends Annotation['kind']> = Extract<Annotation, { kind: K }>;
type MarkedAs<K extends MarkedKind> = Extract<MarkedMention, { kind: K }>;

/** Days told by another word than a date are read, and need no mark. */
const relative = /^(?:同日|当日|本日|翌日|前日|即日|昨日|発覚当日)$/u;

/** A mention is found where it overlaps its mark and has the same value. */
export function scoreMentions(notice: MarkedNotice, annotations: readonly Annotation[]): Outcome[] {
  const read = <K extends Annotation['kind']>(kind: K) =>
    annotations.filter((one): one is Kind<K> => one.kind === kind);
  const score = <K extends MarkedKind>(
    category: Category,
    kind: K,
    marks: (mark: MarkedAs<K>) => boolean,
    mentions: readonly Kind<K>[],
    same: (mark: MarkedAs<K>, mention: Kind<K>) => boolean,
  ) => {
    const marked = notice.mentions.filter((mark): mark is MarkedAs<K> => mark.kind === kind);
    return compare(
      category,
      marked.filter((mark) => !mark.optional && marks(mark)),
      mentions,
      (mark, mention) => overlap(mark, mention) && same(mark, mention),
      { expected: markInWords, read: annotationInWords },
      (mention) => marked.some((mark) => mark.optional && overlap(mark, mention)),
    );
  };
  const fields = read('field');
  const leaked = (assertion: string) => assertion === 'confirmed' || assertion === 'suspected';
  return [
    score(
      'mention fields',
      'field',
      ({ assertion }) => leaked(assertion),
      fields.filter(({ assertion }) => leaked(assertion)),
      sameCode,
    ),
    score(
      'mention assertions',
      'field',
      () => true,
      fields.filter(({ assertion }) => assertion !== 'mention'),
      (mark, mention) => sameCode(mark, mention) && mark.assertion === mention.assertion,
    ),
    score(
      'mention counts',
      'count',
      () => true,
      read('count').filter(({ affected }) => affected),
      (mark, { value, unit }) => mark.value === value && mark.unit === unit,
    ),
    score(
      'mention dates',
      'date',
      isDated,
      read('date').filter(isDated),
      (mark, { value }) => plainDate(mark.value) === plainDate(value),
    ),
  ];
}

function isDated({ text }: { readonly text: string }): boolean {
  return !relative.test(text.normalize('NFKC'));
}

interface Placed {
  readonly start: number;
  readonly end: number;
}

function overlap(a: Placed, b: Placed): boolean {
  return a.start < b.end && b.start < a.end;
}

function sameCode({ codes }: MarkedAs<'field'>, { code }: Kind<'field'>): boolean {
  return codes.includes(code);
}

function markInWords(mark: MarkedMention): string {
  const place = `${mark.start}: ${mark.text}`;
  switch (mark.kind) {
    case 'field':
      return `${place} = ${mark.codes.join('+')} ${mark.assertion}`;
    case 'count':
      return `${place} = ${mark.value} ${mark.unit}`;
    case 'date':
      return `${place} = ${mark.value}`;
  }
}

function annotationInWords(mention: Kind<MarkedKind>): string {
  const place = `${mention.start}: ${mention.text}`;
  switch (mention.kind) {
    case 'field':
      return `${place} = ${mention.code} ${mention.assertion}`;
    case 'count':
      return `${place} = ${mention.value} ${mention.unit}`;
    case 'date':
      return `${place} = ${mention.value}`;
  }
}
