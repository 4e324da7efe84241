import type { Evidenced, Incident } from '../../analysis/index.ts';
import { canonical } from '../evidence/canonical.ts';
import { citation } from '../evidence/citation.ts';
import type { NoticeRecord, Original, Source } from '../generated/notice-record.ts';
import { toCount } from './count.ts';
import { toExposure } from './exposure.ts';
import { withoutEmpty } from './without-empty.ts';

/** The notice that an incident was found in. */
export interface RecordedNotice {
  /** As the user gave it. */
  readonly path: string;
  /** Decoded text: what the incident's offsets count in. */
  readonly text: string;
  /** Of the text in UTF-8, in lower-case hexadecimal. */
  readonly sha256: string;
  /** Day of publication (EDTF), where the caller knows it; else what the notice itself says. */
  readonly published?: string;
  /** WHATWG name of what the notice's file is encoded in; left out for UTF-8. */
  readonly encoding?: NonNullable<Source['encoding']>;
  /** The page or PDF that the text was made of. */
  readonly original?: Original;
}

/**
 * An incident as a record: its values, each with the evidence that it rests on. What the notice does not tell is left
 * out, except for the lists that every record has.
 *
 * @param index place of the incident in its notice, from 0; the id counts from 1
 */
export function toRecord(incident: Incident, notice: RecordedNotice, index: number): NoticeRecord {
  const cite = citation(notice.text);
  const entry = <Value extends object>(from: Evidenced, value: Value, read: string) => ({
    ...value,
    evidence: cite(from.evidence, read),
  });
  const plain = { title: incident.title, published: publishedInText(incident, notice) };
  return {
    schemaVersion: 1,
    id: `${baseName(notice.path)}#${index + 1}`,
    source: source(incident, notice),
    ...(plain.title && { title: plain.title.text }),
    organizations: incident.organizations.map((from) => {
      const value = { name: from.name, role: from.role };
      return entry(from, value, canonical.organizations(value));
    }),
    ...withoutEmpty({
      services: incident.services.map((from) => entry(from, { name: from.name }, canonical.services(from))),
      causes: incident.causes.map((from) => entry(from, { code: from.code }, canonical.causes(from))),
    }),
    exposures: incident.exposures.map((from) => toExposure(from, cite)),
    ...withoutEmpty({
      totals: incident.totals.map((from) => toCount(from, cite)),
      excluded: incident.excluded.map((from) => {
        const value = { field: from.field, basis: from.basis };
        return entry(from, value, canonical.excluded(value));
      }),
      timeline: incident.timeline.map((from) => {
        const value = { date: from.date, event: from.event };
        return entry(from, value, canonical.timeline(value));
      }),
    }),
    review: { status: 'draft' },
    ...withoutEmpty({
      evidence: withoutEmpty({
        title: plain.title ? cite(plain.title.evidence, plain.title.text) : [],
        published: plain.published ? cite(plain.published.evidence, plain.published.date) : [],
      }),
    }),
  };
}

function source(
  incident: Incident,
  { path, sha256, published = incident.published?.date, encoding, original }: RecordedNotice,
): Source {
  const { start, end } = incident.section;
  return {
    notice: path,
    sha256,
    section: { start, end },
    ...(published !== undefined && { published }),
    ...(encoding && { encoding }),
    ...(original && {
      original: { path: original.path, sha256: original.sha256, mediaType: original.mediaType },
    }),
  };
}

/** The day of publication that the notice itself states, unless its reader knows another. */
function publishedInText({ published }: Incident, notice: RecordedNotice): Incident['published'] {
  return notice.published === undefined || notice.published === published?.date ? published : undefined;
}

/** `notices/digest-2022-06.txt` → `digest-2022-06`; so does `digest-2022-06.notice.txt`. */
function baseName(path: string): string {
  const file = path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
  return file.replace(/(?:\.notice)?\.(?:txt|md)$/i, '') || file;
}
