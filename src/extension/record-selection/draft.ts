import type {
  Annotation,
  Certainty,
  CountUnit,
  EventCode,
  OrganizationRole,
  Qualifier,
  SelectionReading,
  Span,
} from '../../analysis/index.ts';
import type { Correction, JudgedAssertion, RecordValue } from '../../records/index.ts';

/** What selected words are to be recorded as; what is not said yet is asked. */
export type Draft =
  | { readonly kind: 'field'; readonly code: string; readonly assertion?: JudgedAssertion }
  | { readonly kind: 'cause'; readonly code: string }
  | {
      readonly kind: 'count';
      readonly value?: number;
      readonly unit?: CountUnit;
      readonly qualifier?: Qualifier;
    }
  | { readonly kind: 'date'; readonly date?: string; readonly event?: EventCode }
  | { readonly kind: 'organization'; readonly name?: string; readonly role?: OrganizationRole }
  | { readonly kind: 'service'; readonly name?: string };

/** Which question a draft still needs an answer to. */
export type Missing = 'assertion' | 'value' | 'unit' | 'qualifier' | 'date' | 'event' | 'role';

export function missingIn(draft: Draft): Missing | undefined {
  switch (draft.kind) {
    case 'field':
      return draft.assertion ? undefined : 'assertion';
    case 'count':
      if (draft.value === undefined) return 'value';
      if (!draft.unit) return 'unit';
      return draft.qualifier ? undefined : 'qualifier';
    case 'date':
      if (draft.date === undefined) return 'date';
      return draft.event ? undefined : 'event';
    case 'organization':
      return draft.role ? undefined : 'role';
    case 'cause':
    case 'service':
      return undefined;
  }
}

/** What the engine reads in the words, as far as it goes; of an organisation the part in the incident is to be confirmed. */
export function draftOf(reading: SelectionReading): Draft {
  if (reading.kind === 'date') return { kind: 'date', date: reading.value };
  if (reading.kind === 'organization') return { kind: 'organization', name: reading.name };
  return reading;
}

/** What goes into the record, and where a person wants it. */
export interface Drafted {
  readonly mention: Annotation;
  readonly said: { readonly event?: EventCode; readonly certainty?: Certainty };
}

/**
 * The mention that a complete draft makes of the words.
 *
 * @param text the words as they stand in the notice
 * @param name the words as a name is written
 */
export function mentionOf(
  draft: Draft,
  { start, end }: Span,
  text: string,
  name: string,
): Drafted | undefined {
  const base = { start, end, text, because: [] };
  switch (draft.kind) {
    case 'field': {
      const { code, assertion } = draft;
      if (!assertion) return undefined;
      const certainty = assertion === 'confirmed' || assertion === 'suspected' ? assertion : undefined;
      return { mention: { ...base, kind: 'field', code, assertion }, said: certainty ? { certainty } : {} };
    }
    case 'cause':
      return { mention: { ...base, kind: 'cause', code: draft.code }, said: {} };
    case 'count': {
      const { value, unit, qualifier } = draft;
      if (value === undefined || !unit || !qualifier) return undefined;
      const figure = { value, unit, qualifier, affected: true, assertion: 'suspected' } as const;
      return { mention: { ...base, kind: 'count', ...figure }, said: {} };
    }
    case 'date': {
      const { date, event } = draft;
      if (date === undefined || !event) return undefined;
      return { mention: { ...base, kind: 'date', value: date, implied: [] }, said: { event } };
    }
    case 'organization': {
      const { role } = draft;
      if (!role) return undefined;
      return { mention: { ...base, kind: 'organization', name: draft.name ?? name, role }, said: {} };
    }
    case 'service':
      return { mention: { ...base, kind: 'service', name: draft.name ?? name }, said: {} };
  }
}

/** A draft as a correction of what the record holds for the very words already, and what tells that from others. */
export interface DraftedCorrection {
  readonly correction: Correction;
  readonly replaced?: string;
}

/**
 * What a complete draft makes of a value that rests on the very words: the same figure, name or field otherwise.
 *
 * @returns nothing where the draft says something that may stand beside it
 */
export function correctionOf(
  draft: Draft,
  { kind, text }: Pick<RecordValue, 'kind' | 'text'>,
): DraftedCorrection | undefined {
  const [first, second] = text.split(' ');
  switch (draft.kind) {
    case 'field': {
      const { code, assertion } = draft;
      const isSame = (kind === 'field' || kind === 'excluded') && first === code;
      return isSame && assertion ? { correction: { assertion }, replaced: code } : undefined;
    }
    case 'count': {
      const { value, unit, qualifier } = draft;
      if (value === undefined || !unit || !qualifier) return undefined;
      return kind === 'count' || kind === 'total' ? { correction: { value, unit, qualifier } } : undefined;
    }
    case 'date': {
      const { date, event } = draft;
      const isSame = kind === 'event' && second === event;
      return isSame && date !== undefined && event ? { correction: { date }, replaced: event } : undefined;
    }
    case 'organization':
      return kind === 'organization' && draft.role ? { correction: { role: draft.role } } : undefined;
    case 'cause':
    case 'service':
      return undefined;
  }
}
