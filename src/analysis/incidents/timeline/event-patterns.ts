import type { EventEntry } from '../../lexicon/generated/lexicon-types.ts';
import { createWordScanner } from '../../lexicon/word-scanner.ts';
import { overlaps, type Span } from '../../model/span.ts';
import { rememberLast } from '../../remember-last.ts';
import { beginningsOf } from './beginnings.ts';
import { parseTemplate, type TemplatePart } from '../../lexicon/template.ts';

/** What a date may be of: an event's code, or one of two kinds of time that are no event. */
export type DateRole = EventEntry['code'];

/** The vocabulary of one role, ready to be matched against the clause that a date governs. */
export interface EventPattern {
  readonly code: DateRole;
  readonly kind: EventEntry['kind'];
  /** Whether a clause (without blanks) says so. */
  readonly says: (clause: string) => boolean;
  /** Whether the words before a date, or a heading, are the role's label and nothing else. */
  readonly isLabel: (words: string) => boolean;
}

/** The gap that … stands for, and the one of _, which no comma may part. */
const gap = '[^。\\n]{0,40}?';
const shortGap = '[^。、\\n]{0,20}?';
/** In UTF-16 units: a label is a few words. */
const longestLabel = 30;

export function compileEvents(entries: readonly EventEntry[]): readonly EventPattern[] {
  const mayBeSaid = createGlance(entries);
  return entries.map(({ code, kind, says, unless = [], labels = [] }, index) => {
    const sayings = says.map(patternOf);
    const denials = unless.map(patternOf);
    const any = anyOf(says);
    const anyDenial = anyOf(unless);
    const label = new RegExp(`^(?:${labels.map(sourceOf).join('|')})$`, 'u');
    return {
      code,
      kind,
      says: (clause) => {
        if (!mayBeSaid(clause)[index] || !any.test(clause)) return false;
        if (!anyDenial.test(clause)) return true;
        const denied = denials.flatMap((pattern) => spansOf(pattern, clause));
        return sayings.some((pattern) =>
          spansOf(pattern, clause).some((said) => !denied.some((other) => overlaps(said, other))),
        );
      },
      isLabel: (words) =>
        labels.length > 0 && words !== '' && words.length <= longestLabel && label.test(words),
    };
  });
}

/**
 * Builds what tells at a glance which of the entries a clause may say: those with a beginning in it. One pass for all of
 * them, because a clause is asked for each, and says few.
 */
function createGlance(entries: readonly EventEntry[]): (clause: string) => readonly boolean[] {
  const beginnings = entries.map(({ says }) => says.flatMap(beginningsOf));
  const always = beginnings.map((words) => words.includes(''));
  const scan = createWordScanner(
    beginnings.flatMap((words, index) =>
      words.filter((word) => word !== '').map((word): [string, number] => [word, index]),
    ),
  );
  return rememberLast(
    (clause: string) => {
      const may = [...always];
      scan(clause, (index) => (may[index] = true));
      return may;
    },
    (clause, other) => clause === other,
  );
}

/** Matches where any of the templates does; where there are none, nowhere. */
function anyOf(templates: readonly string[]): RegExp {
  return templates.length === 0 ? /(?!)/u : new RegExp(templates.map(sourceOf).join('|'), 'u');
}

function patternOf(template: string): RegExp {
  return new RegExp(sourceOf(template), 'gu');
}

function spansOf(pattern: RegExp, clause: string): Span[] {
  return Array.from(clause.matchAll(pattern), ({ index, 0: words }) => ({
    start: index,
    end: index + words.length,
  }));
}

function sourceOf(template: string): string {
  return parseTemplate(template).map(partSource).join('');
}

function partSource(part: TemplatePart): string {
  if (typeof part !== 'string') {
    return `(?:${part.alternatives.map((parts) => parts.map(partSource).join('')).join('|')})`;
  }
  return part
    .replace(/[\\^.*+?()[\]{}|]/g, String.raw`\$&`)
    .replaceAll('…', gap)
    .replaceAll('_', shortGap);
}
