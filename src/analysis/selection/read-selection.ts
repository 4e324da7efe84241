import type { Analysis } from '../model/analysis.ts';
import type { Annotation, CountUnit, OrganizationRole, Qualifier } from '../model/annotation.ts';
import { contains, overlaps, type Span } from '../model/span.ts';
import { foldText } from '../text/folded-view.ts';
import { readNumeral } from '../text/numerals.ts';

/** What selected words can be recorded as, as far as they say it themselves. */
export type SelectionReading =
  | { readonly kind: 'field'; readonly code: string }
  | { readonly kind: 'cause'; readonly code: string }
  | {
      readonly kind: 'count';
      readonly value: number;
      readonly unit?: CountUnit;
      readonly qualifier?: Qualifier;
    }
  | { readonly kind: 'date'; readonly value: string }
  | { readonly kind: 'organization'; readonly name: string; readonly role: OrganizationRole }
  | { readonly kind: 'service'; readonly name: string };

/** What the engine reads: in the whole notice, and in the selected words when they stand alone. */
export interface SelectionAnalyses {
  readonly whole: Analysis;
  /** Offsets are those of the words. */
  readonly alone: Analysis;
}

/**
 * What selected words say, the likeliest first: what the notice was read as at just these words, then inside of them (the
 * longest first), then what they say without the notice, then what they are a part of. A number without a counter is one
 * of which the unit is yet to be said.
 *
 * @param words the selected words, without blanks at their ends
 * @param at where they stand in the notice
 */
export function readSelection(
  words: string,
  at: Span,
  { whole, alone }: SelectionAnalyses,
): readonly SelectionReading[] {
  const length = ({ start, end }: Span) => end - start;
  const touched = whole.annotations.filter((annotation) => overlaps(annotation, at));
  const inside = touched.filter((annotation) => contains(at, annotation));
  const around = touched.filter((annotation) => !contains(at, annotation));
  const readings = [
    ...inside.toSorted((a, b) => length(b) - length(a)).flatMap(readingsOf),
    ...alone.annotations.toSorted((a, b) => length(b) - length(a)).flatMap(readingsOf),
    ...bareNumber(words),
    ...around.toSorted((a, b) => length(a) - length(b)).flatMap(readingsOf),
  ];
  const known = new Map<string, SelectionReading>();
  for (const reading of readings) {
    const key = JSON.stringify(reading);
    if (!known.has(key)) known.set(key, reading);
  }
  return [...known.values()];
}

function readingsOf(annotation: Annotation): SelectionReading[] {
  switch (annotation.kind) {
    case 'field':
      return [annotation.code, ...(annotation.also ?? [])].map((code) => ({ kind: 'field', code }));
    case 'cause':
      return [{ kind: 'cause', code: annotation.code }];
    case 'count': {
      const { value, unit, qualifier } = annotation;
      return [{ kind: 'count', value, unit, qualifier }];
    }
    case 'date':
      return [{ kind: 'date', value: annotation.value }];
    case 'organization':
      return [{ kind: 'organization', name: annotation.name, role: annotation.role }];
    case 'service':
      return [{ kind: 'service', name: annotation.name }];
    case 'category':
    case 'candidate':
      return [];
  }
}

function bareNumber(words: string): SelectionReading[] {
  const value = readNumber(words);
  return value === undefined ? [] : [{ kind: 'count', value }];
}

/** A whole number that a text is from end to end, as notices write one: 1,204, 28万, ３５, 三十五. */
export function readNumber(text: string): number | undefined {
  const folded = foldText(text).text.trim();
  const numeral = readNumeral(folded);
  return numeral?.length === folded.length && Number.isSafeInteger(numeral.value) ? numeral.value : undefined;
}
