import type { Document } from 'yaml';
import type { Span } from '../../analysis/index.ts';
import { elementSpan, parseYaml, type Path, valueSpan } from '../../yaml/index.ts';
import { canonical } from '../evidence/canonical.ts';
import { isAccepted, isMap, readOf, writtenEvidence } from '../merge/written-evidence.ts';
import type { RecordValues } from './record-values.ts';
import { reviewStatuses } from '../yaml/read-review-status.ts';
import type { CitedQuote, RecordValue, Standing, ValueKind } from './record-value.ts';

type Written = Readonly<Record<string, unknown>>;

/** A list of entries that carry their evidence: what one is, how it is compared, and which key of it is marked. */
interface EntryListKind {
  readonly kind: ValueKind;
  readonly mark: string;
  readonly text: (entry: never) => string;
}

const entryLists: Readonly<Record<string, EntryListKind>> = {
  organizations: { kind: 'organization', mark: 'name', text: canonical.organizations },
  services: { kind: 'service', mark: 'name', text: canonical.services },
  causes: { kind: 'cause', mark: 'code', text: canonical.causes },
  totals: { kind: 'total', mark: 'value', text: canonical.counts },
  excluded: { kind: 'excluded', mark: 'field', text: canonical.excluded },
  timeline: { kind: 'event', mark: 'date', text: canonical.timeline },
};

const countList: EntryListKind = { kind: 'count', mark: 'value', text: canonical.counts };

/**
 * Reads the values of a record with their evidence, whatever else is wrong with it: what is not of the form that the
 * schema asks for is passed over.
 *
 * @returns nothing when the text is no YAML map
 */
export function readValues(text: string): RecordValues | undefined {
  const document = parseYaml(text);
  if (document.errors.length > 0) return undefined;
  const root: unknown = document.toJS();
  if (!isMap(root)) return undefined;
  const reader = new ValueReader(document, text);
  const evidence = mapOf(root.evidence);
  const source = mapOf(root.source);
  reader.plain('title', ['title'], root.title, ['evidence', 'title'], evidence.title);
  reader.plain(
    'published',
    ['source', 'published'],
    source.published,
    ['evidence', 'published'],
    evidence.published,
  );
  for (const [key, list] of Object.entries(entryLists)) reader.entries([key], root[key], list);
  listOf(root.exposures).forEach((exposure, place) => {
    reader.exposure(['exposures', place], mapOf(exposure));
  });
  return {
    ...(typeof root.id === 'string' && { id: root.id }),
    ...sourceOf(source),
    review: { ...reviewOf(mapOf(root.review)), inYaml: reviewSpan(document) },
    values: reader.values.toSorted((a, b) => a.inYaml.start - b.inYaml.start),
  };
}

/** Collects the values of one document. */
class ValueReader {
  readonly values: RecordValue[] = [];
  readonly #document: Document;
  readonly #text: string;

  constructor(document: Document, text: string) {
    this.#document = document;
    this.#text = text;
  }

  exposure(path: Path, exposure: Written): void {
    const evidence = mapOf(exposure.evidence);
    const at = [...path, 'evidence'];
    for (const key of ['label', 'certainty', 'period'] as const) {
      this.plain(key, [...path, key], exposure[key], [...at, key], evidence[key]);
    }
    this.entries([...path, 'counts'], exposure.counts, countList);
    const quotes = mapOf(evidence.fields);
    listOf(exposure.fields).forEach((code, place) => {
      const quotesAt = [...at, 'fields', String(code)];
      this.plain('field', [...path, 'fields', place], code, quotesAt, quotes[String(code)]);
    });
  }

  /** A value whose evidence stands apart from it. */
  plain(kind: ValueKind, path: Path, value: unknown, evidencePath: Path, evidence: unknown): void {
    if (typeof value !== 'string') return;
    const apart = evidence === undefined ? [] : [this.#extent(evidencePath)];
    this.#add(kind, path, value, evidence, {
      evidencePath,
      inYaml: valueSpan(this.#document, path),
      extent: [this.#extent(path), ...apart],
    });
  }

  entries(path: Path, list: unknown, { kind, mark, text }: EntryListKind): void {
    listOf(list).forEach((entry, place) => {
      if (!isMap(entry)) return;
      const at = [...path, place];
      this.#add(kind, at, text(entry as never), entry.evidence, {
        evidencePath: [...at, 'evidence'],
        inYaml: valueSpan(this.#document, mark in entry ? [...at, mark] : at),
        extent: [this.#extent(at)],
      });
    });
  }

  #add(
    kind: ValueKind,
    path: Path,
    text: string,
    evidence: unknown,
    places: Pick<RecordValue, 'evidencePath' | 'inYaml' | 'extent'>,
  ): void {
    const read = readOf(evidence);
    this.values.push({
      kind,
      path,
      text,
      standing: standingOf(text, read, isAccepted(evidence)),
      ...(read !== undefined && { read }),
      ...places,
      evidence: this.#quotes(evidence, places.evidencePath),
    });
  }

  #quotes(evidence: unknown, at: Path): CitedQuote[] {
    return writtenEvidence(evidence).flatMap(({ exact, prefix, suffix, start, end }, place) => {
      if (typeof exact !== 'string' || exact === '') return [];
      const path = [...at, place];
      return {
        exact,
        ...(typeof prefix === 'string' && { prefix }),
        ...(typeof suffix === 'string' && { suffix }),
        ...(typeof start === 'number' && typeof end === 'number' && { start, end }),
        inYaml: this.#extent(path),
        path,
      };
    });
  }

  #extent(path: Path): Span {
    return elementSpan(this.#document, this.#text, path);
  }
}

function standingOf(text: string, read: string | undefined, accepted: boolean): Standing {
  if (read === undefined) return 'person';
  if (read !== text) return 'corrected';
  return accepted ? 'accepted' : 'machine';
}

function sourceOf({ notice, sha256, section }: Written): Pick<RecordValues, 'source'> {
  if (typeof notice !== 'string') return {};
  const { start, end } = mapOf(section);
  const hash = typeof sha256 === 'string' ? { sha256 } : {};
  const known = typeof start === 'number' && typeof end === 'number';
  return { source: { notice, ...hash, section: known ? { start, end } : { start: 0, end: 0 } } };
}

function reviewOf({ status, reviewer, date }: Written): Omit<RecordValues['review'], 'inYaml'> {
  return {
    status: reviewStatuses.find((known) => known === status) ?? 'draft',
    ...(typeof reviewer === 'string' && { reviewer }),
    ...(typeof date === 'string' && { date }),
  };
}

function reviewSpan(document: Document): Span {
  for (const path of [['review', 'status'], ['review']]) {
    if (document.hasIn(path)) return valueSpan(document, path);
  }
  return { start: 0, end: 0 };
}

function mapOf(value: unknown): Written {
  return isMap(value) ? value : {};
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
