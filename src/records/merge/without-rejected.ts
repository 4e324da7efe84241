import { canonical } from '../evidence/canonical.ts';
import type { Count, Evidence, NoticeRecord, RejectedKind } from '../generated/notice-record.ts';
import { isMap, sameQuote } from './written-evidence.ts';

/**
 * A fresh record without what a person has taken out of the written one: an entry of that kind that is read alike, and
 * rests on the same words.
 *
 * @param rejected as it is written in the record, which may be anything
 */
export function withoutRejected(fresh: NoticeRecord, rejected: unknown): NoticeRecord {
  const readings = Array.isArray(rejected) ? rejected.filter(isMap) : [];
  if (readings.length === 0) return fresh;
  const kept = <Value extends { readonly evidence?: readonly Evidence[] }>(
    kinds: readonly RejectedKind[],
    values: readonly Value[] | undefined,
    read: (value: Value) => string,
  ): Value[] =>
    (values ?? []).filter(
      (value) =>
        !readings.some(
          (reading) =>
            kinds.some((kind) => kind === reading.kind) &&
            reading.read === read(value) &&
            (value.evidence ?? []).some((quote) => sameQuote(reading, quote)),
        ),
    );
  // A person may have moved a figure before taking it out.
  const counts = (values: readonly Count[] | undefined) => kept(['count', 'total'], values, canonical.counts);
  return {
    ...fresh,
    organizations: kept(['organization'], fresh.organizations, canonical.organizations),
    services: kept(['service'], fresh.services, canonical.services),
    causes: kept(['cause'], fresh.causes, canonical.causes),
    exposures: fresh.exposures.map((exposure) =>
      exposure.counts ? { ...exposure, counts: counts(exposure.counts) } : exposure,
    ),
    totals: counts(fresh.totals),
    excluded: kept(['excluded'], fresh.excluded, canonical.excluded),
    timeline: kept(['event'], fresh.timeline, canonical.timeline),
  };
}
