import type { EditResult, MapEditor } from '../../yaml/index.ts';
import type { NoticeRecord } from '../generated/notice-record.ts';
import { editRecord } from '../yaml/edit-record.ts';
import { entryKinds } from './entry-kind.ts';
import { followMoves } from './follow-moves.ts';
import { keyOrder } from './key-order.ts';
import { mergeEntries } from './merge-entries.ts';
import { mergeExposures } from './merge-exposures.ts';
import { mergePlain } from './merge-plain.ts';
import { pairExposures } from './pair-exposures.ts';
import { withoutRejected } from './without-rejected.ts';

/**
 * Brings a record up to date with what the machine finds now, and leaves everything that a person wrote: values, comments,
 * order, blank lines, keys that no schema knows. Where nothing is new the text comes back as it was, byte for byte.
 *
 * The machine's are the values that still equal the `read` of their evidence. They are updated, put in (in reading order)
 * and taken out, unless a person has accepted or commented on them; every other value stays, and what a person rejected is
 * not put in again.
 *
 * @param existing YAML; when it cannot be read, what is wrong with it comes back and nothing is changed
 */
export function mergeRecord(existing: string, found: NoticeRecord): EditResult {
  return editRecord(existing, (root) => {
    const fresh = withoutRejected(found, root.value('rejected'));
    const evidence = root.map('evidence', keyOrder.recordEvidence);
    mergeSource(root, evidence, fresh);
    mergePlain(root, evidence, 'title', { value: fresh.title, evidence: fresh.evidence?.title });
    mergeEntries(root.list('organizations', true), fresh.organizations, entryKinds.organizations);
    mergeEntries(root.list('services'), fresh.services ?? [], entryKinds.services);
    mergeEntries(root.list('causes'), fresh.causes ?? [], entryKinds.causes);
    mergeFigures(root, fresh);
    mergeEntries(root.list('excluded'), fresh.excluded ?? [], entryKinds.excluded);
    mergeEntries(root.list('timeline'), fresh.timeline ?? [], entryKinds.timeline);
    for (const key of ['schemaVersion', 'id', 'organizations', 'exposures', 'review'] as const) {
      if (!root.has(key)) root.insert(key, fresh[key]);
    }
  });
}

/** The populations, and the totals, to which figures may have been moved. */
function mergeFigures(root: MapEditor, fresh: NoticeRecord): void {
  const exposures = root.list('exposures', true);
  const totals = root.list('totals');
  const written = { totals: totals?.values() ?? [], exposures: exposures?.values() ?? [] };
  const places = pairExposures(written.exposures, fresh.exposures);
  const settled = followMoves(fresh, written, places);
  mergeExposures(exposures, settled.exposures, places);
  mergeEntries(totals, settled.totals ?? [], entryKinds.counts);
}

/** Where a record comes from is the machine's to say; only the day of publication may be a person's. */
function mergeSource(root: MapEditor, evidence: MapEditor | undefined, fresh: NoticeRecord): void {
  const source = root.map('source', keyOrder.source);
  if (!source) return;
  const { encoding, original } = fresh.source;
  source.set('notice', fresh.source.notice);
  source.set('sha256', fresh.source.sha256);
  const section = source.map('section', keyOrder.section);
  section?.set('start', fresh.source.section.start);
  section?.set('end', fresh.source.section.end);
  mergePlain(source, evidence, 'published', {
    value: fresh.source.published,
    evidence: fresh.evidence?.published,
  });
  if (encoding) source.set('encoding', encoding);
  else source.remove('encoding');
  // An editor that has the derived text open does not know what it was made of.
  if (!original) return;
  const written = source.map('original', keyOrder.original);
  for (const key of ['path', 'sha256', 'mediaType'] as const) written?.set(key, original[key]);
}
