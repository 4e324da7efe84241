import type { Annotation } from '../../analysis/index.ts';
import type { RecordValue } from '../values/record-value.ts';

/**
 * Whether a value says what a mention was read as, wherever its own words stand: 氏名 and お名前 are both `name`, and a
 * record holds it once.
 */
export function saysTheSame({ kind, text, read }: RecordValue, mention: Annotation): boolean {
  return [text, ...(read === undefined ? [] : [read])].some((said) => isSaidBy(kind, said, mention));
}

/** @param said a value in the compact form that evidence keeps as `read` */
function isSaidBy(kind: RecordValue['kind'], said: string, mention: Annotation): boolean {
  switch (mention.kind) {
    case 'field':
      return isLeaked(mention)
        ? kind === 'field' && said === mention.code
        : kind === 'excluded' && firstOf(said) === mention.code;
    case 'category':
      return kind === 'excluded' && mention.parts.includes(firstOf(said));
    case 'count':
      return (kind === 'count' || kind === 'total') && said.startsWith(`${mention.value} ${mention.unit} `);
    case 'date':
      return (
        (kind === 'event' || kind === 'period' || kind === 'published') &&
        isSameDay(firstOf(said), mention.value)
      );
    case 'organization':
      // The role stands behind the name, which may have blanks in it.
      return kind === 'organization' && said.slice(0, said.lastIndexOf(' ')) === mention.name;
    case 'service':
      return kind === 'service' && said === mention.name;
    case 'cause':
      return kind === 'cause' && said === mention.code;
    case 'candidate':
      return false;
  }
}

function isLeaked({ assertion }: Extract<Annotation, { kind: 'field' }>): boolean {
  return assertion !== 'ruled-out' && assertion !== 'no-evidence';
}

/** The same day with and without a clock time. */
function isSameDay(a: string, b: string): boolean {
  return a === b || a.startsWith(`${b}T`) || b.startsWith(`${a}T`);
}

function firstOf(said: string): string {
  return said.split(' ', 1)[0] ?? said;
}
