import type { Annotation } from '../../analysis/index.ts';
import { addToRecord, type AddTarget } from '../add/add-to-record.ts';
import type { EditResult } from '../../yaml/index.ts';
import type { RecordValue } from '../values/record-value.ts';
import { correctable, type Correction } from './correction.ts';
import { correctValue } from './correct-value.ts';
import { uncite } from './uncite.ts';
import { valuesOn } from './values-on.ts';

export interface MentionTarget extends AddTarget {
  /** The code or event that is meant, where the record holds several for these words. */
  readonly replaced?: string;
  /** Whether the certainty of a field is said of all fields of its exposure. */
  readonly wholeExposure?: boolean;
}

/**
 * Says of a mention what it should have been read as, in the record: the values that rest on its words are corrected, as
 * `correctValue` does; where there are none, the mention goes into the record as the person says it. A code that rests on
 * other words too stays with those, and the new one stands beside it.
 *
 * @param existing YAML; when it cannot be read, what is wrong with it comes back and nothing is changed
 */
export function correctMention(
  existing: string,
  mention: Annotation,
  correction: Correction,
  target: MentionTarget,
): EditResult {
  const values = valuesOn(existing, mention, target.text).filter((value) =>
    isMeant(value, correction, target.replaced),
  );
  const { assertion, event } = correction;
  const certainty = assertion === 'confirmed' || assertion === 'suspected' ? assertion : undefined;
  const added = { ...target, ...(event && { event }), ...(certainty && { certainty }) };
  if (values.length === 0) return addToRecord(existing, corrected(mention, correction), added);
  // From the last to the first, so that what moves takes no other from its place.
  return values.toReversed().reduce<EditResult>(
    (result, value) => {
      if ('error' in result) return result;
      const parted = correction.code !== undefined && value.evidence.length > 1;
      const whole = target.wholeExposure === true && value.kind === 'field' && certainty !== undefined;
      const path = whole ? [...value.path.slice(0, 2), 'certainty'] : value.path;
      if (!parted) return correctValue(result.text, path, correction);
      const without = uncite(result.text, value, mention, target.text);
      return 'error' in without ? without : addToRecord(without.text, corrected(mention, correction), added);
    },
    { text: existing },
  );
}

function isMeant({ kind, text }: RecordValue, correction: Correction, replaced: string | undefined): boolean {
  const said = correctable(kind).some((property) => correction[property] !== undefined);
  // An excluded field reads `card-number ruled-out`, an event `2021-12-08 detected`.
  return said && (replaced === undefined || text.split(' ').includes(replaced));
}

/** A mention as a person says that it should have been read. */
function corrected(mention: Annotation, correction: Correction): Annotation {
  const { value, unit, qualifier, date, code, assertion, role, name } = correction;
  const { start, end, text } = mention;
  switch (mention.kind) {
    case 'count':
      return {
        ...mention,
        value: value ?? mention.value,
        unit: unit ?? mention.unit,
        qualifier: qualifier ?? mention.qualifier,
        affected: true,
      };
    case 'date':
      return { ...mention, value: date ?? mention.value };
    case 'organization':
      return { ...mention, name: name ?? mention.name, role: role ?? mention.role };
    case 'service':
      return { ...mention, name: name ?? mention.name };
    case 'cause':
      return { ...mention, code: code ?? mention.code };
    case 'field':
    case 'category':
      return code === undefined
        ? { ...mention, assertion: assertion ?? mention.assertion }
        : { kind: 'field', start, end, text, because: [], code, assertion: assertion ?? mention.assertion };
    case 'candidate':
      return code === undefined
        ? mention
        : { kind: 'field', start, end, text, because: [], code, assertion: assertion ?? 'suspected' };
  }
}
