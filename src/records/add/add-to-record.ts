import type { Annotation, Assertion, Certainty, CountMention, EventCode } from '../../analysis/index.ts';
import { figures } from '../assemble/count.ts';
import { editRecord } from '../yaml/edit-record.ts';
import type { EditResult, MapEditor } from '../../yaml/index.ts';
import { quoteAt, type Quote } from '../evidence/quote.ts';
import type { ExclusionBasis } from '../generated/notice-record.ts';
import { entryKinds } from '../merge/entry-kind.ts';
import { keyOrder } from '../merge/key-order.ts';
import { isMap } from '../merge/written-evidence.ts';
import { addEntry } from './add-entry.ts';
import { addFields } from './add-field.ts';
import { cites } from './cite.ts';
import { exposureFor } from './exposure-for.ts';

/** Where a mention comes from and goes to. */
export interface AddTarget {
  /** The notice that the mention's offsets count in. */
  readonly text: string;
  /** Place of the exposure that fields and counts go to: the first, unless said otherwise. */
  readonly exposure?: number;
  /**
   * How certain a person says that the leak of a field is: it goes to the exposure only if that is as certain, else to
   * another of the same victims.
   */
  readonly certainty?: Certainty;
  /** Whether a field goes to that exposure though another has it on the same words; else it stands in one only. */
  readonly isOfEach?: boolean;
  /** Whether a figure is that of the whole incident, and no population's. */
  readonly isTotal?: boolean;
  /** What happened on a date: `other`, an event that is yet to be named, unless said otherwise. */
  readonly event?: EventCode;
}

/**
 * Puts one mention of a notice into a record, with the words as evidence. A person does this, so the value is a person's
 * from then on. What is ruled out goes to the excluded fields, a date to the timeline. A mention that the record
 * already rests on changes nothing, unless it is another event of the same day; nor does an umbrella term that is no field
 * by itself.
 *
 * @param existing YAML; when it cannot be read, what is wrong with it comes back and nothing is changed
 */
export function addToRecord(existing: string, mention: Annotation, target: AddTarget): EditResult {
  const quote = quoteAt(target.text, mention);
  return editRecord(existing, (root) => {
    add(root, mention, quote, target);
  });
}

function add(root: MapEditor, mention: Annotation, quote: Quote, target: AddTarget): void {
  const { exposure = 0, certainty, event, isOfEach } = target;
  switch (mention.kind) {
    case 'field':
    case 'category': {
      const codes = mention.kind === 'field' ? [mention.code, ...(mention.also ?? [])] : mention.parts;
      const basis = basisOf(mention.assertion);
      if (basis) for (const field of codes) addExcluded(root, field, basis, quote);
      else if (mention.kind === 'field') {
        const exposures = root.list('exposures');
        const place = certainty ? exposureFor(exposures?.values() ?? [], exposure, certainty) : exposure;
        const places = { place, beside: exposure, ...(isOfEach && { isOfEach }) };
        addFields(exposures, places, codes, quote, certainty ?? certaintyOf(mention.assertion));
      }
      return;
    }
    case 'count':
      addCount(root, mention, quote, target.isTotal ? 'totals' : exposure);
      return;
    case 'date':
      addEntry(
        root.list('timeline'),
        { date: mention.value, event: event ?? 'other' },
        quote,
        entryKinds.timeline,
        (entry) => event === undefined || entry.event === event,
      );
      return;
    case 'organization': {
      const organization = { name: mention.name, role: mention.role };
      addEntry(root.list('organizations'), organization, quote, entryKinds.organizations);
      return;
    }
    case 'service':
      addEntry(root.list('services'), { name: mention.name }, quote, entryKinds.services);
      return;
    case 'cause': {
      const { code } = mention;
      addEntry(root.list('causes'), { code }, quote, entryKinds.causes, (entry) => entry.code === code);
    }
  }
}

function addExcluded(root: MapEditor, field: string, basis: ExclusionBasis, quote: Quote): void {
  addEntry(
    root.list('excluded'),
    { field, basis },
    quote,
    entryKinds.excluded,
    (entry) => entry.field === field,
  );
}

/** A figure stands in one place only: one that is a total, or another exposure's, already is not added. */
function addCount(root: MapEditor, mention: CountMention, quote: Quote, place: number | 'totals'): void {
  const exposures = root.list('exposures');
  const lists = [
    root.value('totals'),
    ...(exposures?.values() ?? []).map((one) => (isMap(one) ? one.counts : [])),
  ];
  const counts = lists.flatMap((list: unknown): unknown[] => (Array.isArray(list) ? list : []));
  if (counts.some((count) => isMap(count) && cites(count.evidence, quote))) return;
  if (place === 'totals') {
    addEntry(root.list('totals'), figures(mention), quote, entryKinds.counts);
    return;
  }
  const exposure = exposures?.entry(place, keyOrder.exposure);
  if (exposure) addEntry(exposure.list('counts'), figures(mention), quote, entryKinds.counts);
  else {
    const counted = { ...figures(mention), evidence: [quote] };
    exposures?.insert(place, { certainty: certaintyOf(mention.assertion), counts: [counted] });
  }
}

function basisOf(assertion: Assertion): ExclusionBasis | undefined {
  return assertion === 'ruled-out' || assertion === 'no-evidence' ? assertion : undefined;
}

function certaintyOf(assertion: Assertion): Certainty {
  return assertion === 'confirmed' ? 'confirmed' : 'suspected';
}
