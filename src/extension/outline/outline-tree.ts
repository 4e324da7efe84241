import type {
  EventCode,
  ExcludedField,
  Exposure,
  Incident,
  IncidentCause,
  IncidentCount,
  IncidentField,
  IncidentService,
  Span,
  TimelineEvent,
} from '../../analysis/index.ts';

/** What a line of the outline is about. */
export type OutlineFact =
  | { readonly kind: 'incident'; readonly incident: Incident; readonly number: number }
  | { readonly kind: 'population'; readonly exposure: Exposure; readonly number: number }
  | { readonly kind: 'period'; readonly value: string }
  | { readonly kind: 'count'; readonly count: IncidentCount; readonly total: boolean }
  | { readonly kind: 'field'; readonly field: IncidentField }
  | { readonly kind: 'excluded'; readonly excluded: ExcludedField }
  | { readonly kind: 'events'; readonly date: string; readonly events: readonly EventCode[] }
  | { readonly kind: 'service'; readonly service: IncidentService }
  | { readonly kind: 'cause'; readonly cause: IncidentCause };

export interface OutlineNode {
  readonly fact: OutlineFact;
  /** Holds the spans of all its children, and `selection`. */
  readonly span: Span;
  /** The words to jump to. */
  readonly selection: Span;
  /** In reading order. */
  readonly children: readonly OutlineNode[];
}

/**
 * The incidents of a notice as a tree of places to jump to. A value that rests on words outside of its incident's section
 * alone (the date at the head of a digest) has no place in it.
 */
export function outlineTree(text: string, incidents: readonly Incident[]): readonly OutlineNode[] {
  return incidents.map((incident, index) => incidentNode(text, incident, index + 1)).sort(inReadingOrder);
}

function incidentNode(text: string, incident: Incident, number: number): OutlineNode {
  const { section, title, exposures, totals, excluded, timeline, services, causes } = incident;
  const leaf = leafIn(section);
  const apart = exposures.length > 1 || exposures.some(({ label }) => label !== undefined);
  const populations = exposures.map((exposure, index) => {
    const parts = partsOf(exposure, leaf);
    return apart ? populationNode(exposure, index + 1, parts, leaf) : parts;
  });
  const children = [
    ...populations.flat(),
    ...totals.flatMap((count) => leaf({ kind: 'count', count, total: true }, count.evidence)),
    ...excluded.flatMap((each) => leaf({ kind: 'excluded', excluded: each }, each.evidence)),
    ...datesOf(timeline, leaf),
    ...services.flatMap((service) => leaf({ kind: 'service', service }, service.evidence)),
    ...causes.flatMap((cause) => leaf({ kind: 'cause', cause }, cause.evidence)),
  ].sort(inReadingOrder);
  const selection = title?.evidence.find((span) => isWithin(section, span)) ?? firstLine(text, section);
  return { fact: { kind: 'incident', incident, number }, span: section, selection, children };
}

type Leaf = (fact: OutlineFact, evidence: readonly Span[]) => readonly OutlineNode[];

function leafIn(section: Span): Leaf {
  return (fact, evidence) => {
    const span = evidence.find((each) => isWithin(section, each));
    return span ? [{ fact, span, selection: span, children: [] }] : [];
  };
}

function partsOf({ period, counts, fields }: Exposure, leaf: Leaf): readonly OutlineNode[] {
  return [
    ...(period ? leaf({ kind: 'period', value: period.value }, period.evidence) : []),
    ...counts.flatMap((count) => leaf({ kind: 'count', count, total: false }, count.evidence)),
    ...fields.flatMap((field) => leaf({ kind: 'field', field }, field.evidence)),
  ].sort(inReadingOrder);
}

/** One node a date in the text, whatever happened on it. */
function datesOf(timeline: readonly TimelineEvent[], leaf: Leaf): readonly OutlineNode[] {
  const dates = new Map<string, { fact: OutlineFact & { kind: 'events' }; evidence: readonly Span[] }>();
  for (const { date, event, evidence } of timeline) {
    const key = `${date} ${evidence[0]?.start ?? ''}`;
    const events = [...(dates.get(key)?.fact.events ?? []), event];
    dates.set(key, { fact: { kind: 'events', date, events }, evidence });
  }
  return [...dates.values()].flatMap(({ fact, evidence }) => leaf(fact, evidence));
}

/** From its first word to its last; nothing where none of its values has a place. */
function populationNode(
  exposure: Exposure,
  number: number,
  children: readonly OutlineNode[],
  leaf: Leaf,
): readonly OutlineNode[] {
  const fact: OutlineFact = { kind: 'population', exposure, number };
  const [label] = exposure.label ? leaf(fact, exposure.label.evidence) : [];
  const selection = label?.span ?? children[0]?.span;
  if (!selection) return [];
  const spans = [selection, ...children.map(({ span }) => span)];
  const span = {
    start: Math.min(...spans.map(({ start }) => start)),
    end: Math.max(...spans.map(({ end }) => end)),
  };
  return [{ fact, span, selection, children }];
}

/** Of nodes that begin together, those that hold more come first; else the order in which they were made stays. */
function inReadingOrder(a: OutlineNode, b: OutlineNode): number {
  return a.span.start - b.span.start || b.span.end - a.span.end;
}

function isWithin(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** The first line of a section that is not blank, without the blanks round it. */
function firstLine(text: string, { start, end }: Span): Span {
  const section = text.slice(start, end);
  const line =
    section
      .trimStart()
      .split(/[\r\n]/u, 1)[0]
      ?.trimEnd() ?? '';
  const at = start + Math.max(0, section.indexOf(line));
  return { start: at, end: at + line.length };
}
