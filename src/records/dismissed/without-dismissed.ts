import { withoutEmpty } from '../assemble/without-empty.ts';
import type { MentionKind } from '../generated/dismissed-mentions.ts';
import type { Evidence, Exposure, NoticeRecord } from '../generated/notice-record.ts';
import { Remaining } from './remaining.ts';
import type { DismissedWords } from './read-dismissed.ts';

/**
 * A fresh record without what rests on dismissed words alone. A value that rests on others as well stays, and cites those.
 *
 * Title, label and certainty are no mentions, and stay; a population goes when nothing else is left of it.
 *
 * @param dismissed where they stand in the notice that the record was just made of
 */
export function withoutDismissed(record: NoticeRecord, dismissed: readonly DismissedWords[]): NoticeRecord {
  if (dismissed.length === 0) return record;
  const remaining = new Remaining(dismissed);
  const { schemaVersion, id, title, review, evidence = {} } = record;
  const { published, ...source } = record.source;
  const publishedIn = remaining.evidence(evidence.published, ['date']);
  return {
    schemaVersion,
    id,
    // A day that the notice's reader knew rests on no words.
    source: { ...source, ...(published !== undefined && publishedIn && { published }) },
    ...(title !== undefined && { title }),
    organizations: remaining.entries(record.organizations, ['organization']),
    ...withoutEmpty({
      services: remaining.entries(record.services, ['service']),
      causes: remaining.entries(record.causes, ['cause']),
    }),
    exposures: record.exposures.flatMap((exposure) => exposureLeft(exposure, remaining)),
    ...withoutEmpty({
      totals: remaining.entries(record.totals, ['count']),
      excluded: remaining.entries(record.excluded, ['field', 'category']),
      timeline: remaining.entries(record.timeline, ['date']),
    }),
    review,
    ...withoutEmpty({
      evidence: withoutEmpty({ title: evidence.title ?? [], published: publishedIn ?? [] }),
    }),
  };
}

function exposureLeft(exposure: Exposure, remaining: Remaining): Exposure[] {
  const { label, certainty, period, evidence = {} } = exposure;
  const periodIn = remaining.evidence(evidence.period, ['date']);
  const counts = remaining.entries(exposure.counts, ['count']);
  const fields = (exposure.fields ?? []).flatMap((code): [string, Evidence[]][] => {
    const quotes = remaining.evidence(evidence.fields?.[code], fieldKinds);
    return quotes ? [[code, quotes]] : [];
  });
  const hasPeriod = period !== undefined && periodIn !== undefined;
  const isEmpty = label === undefined && !hasPeriod && counts.length === 0 && fields.length === 0;
  if (isEmpty && tellsAnything(exposure)) return [];
  return [
    {
      ...(label !== undefined && { label }),
      certainty,
      ...(hasPeriod && { period }),
      ...withoutEmpty({
        counts,
        fields: fields.map(([code]) => code),
        evidence: withoutEmpty({
          label: evidence.label ?? [],
          certainty: evidence.certainty ?? [],
          period: periodIn ?? [],
          fields: Object.fromEntries(fields.filter(([, quotes]) => quotes.length > 0)),
        }),
      }),
    },
  ];
}

const fieldKinds: readonly MentionKind[] = ['field'];

function tellsAnything({ period, counts = [], fields = [] }: Exposure): boolean {
  return period !== undefined || counts.length > 0 || fields.length > 0;
}
