import type { CountValue, EventCode, OrganizationRole, Reason } from './annotation.ts';
import type { Span } from './span.ts';

/** A value and the words of the notice that it rests on: at least one span, the most telling first. */
export interface Evidenced {
  readonly evidence: readonly Span[];
  /** Which step made the value out of its words, where it is not plain from the words alone. */
  readonly because?: readonly Reason[];
}

export interface IncidentOrganization extends Evidenced {
  readonly name: string;
  readonly role: OrganizationRole;
}

export interface IncidentService extends Evidenced {
  readonly name: string;
}

export interface IncidentCause extends Evidenced {
  readonly code: string;
}

export interface IncidentCount extends Evidenced, CountValue {}

export interface IncidentField extends Evidenced {
  readonly code: string;
}

export type Certainty = 'confirmed' | 'suspected';

/** One population: a group of victims that the notice states apart. */
export interface Exposure {
  readonly label?: { readonly text: string } & Evidenced;
  readonly certainty: Certainty;
  /** The words that confirm or suspect the leak, where there are such. */
  readonly certaintyEvidence?: readonly Span[];
  readonly certaintyBecause?: readonly Reason[];
  /** EDTF date or interval in which the data became exposed. */
  readonly period?: { readonly value: string } & Evidenced;
  readonly counts: readonly IncidentCount[];
  /** Each code once, in reading order. */
  readonly fields: readonly IncidentField[];
}

export interface ExcludedField extends Evidenced {
  readonly field: string;
  readonly basis: 'ruled-out' | 'no-evidence';
}

export interface TimelineEvent extends Evidenced {
  /** EDTF date. */
  readonly date: string;
  readonly event: EventCode;
}

/** One organisation's breach within a notice. */
export interface Incident {
  /** The part of the notice that tells of it; the whole notice where there is but one. */
  readonly section: Span;
  readonly title?: { readonly text: string } & Evidenced;
  readonly published?: { readonly date: string } & Evidenced;
  /** The organisation that was hit comes first. */
  readonly organizations: readonly IncidentOrganization[];
  readonly services: readonly IncidentService[];
  readonly causes: readonly IncidentCause[];
  readonly exposures: readonly Exposure[];
  /** Whole-incident figures. Every figure stands either here or in one exposure. */
  readonly totals: readonly IncidentCount[];
  readonly excluded: readonly ExcludedField[];
  readonly timeline: readonly TimelineEvent[];
}
