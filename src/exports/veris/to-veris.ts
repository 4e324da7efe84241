import type { NoticeRecord } from '../../records/index.ts';
import { actionOf, actorOf, assetOf, integrityAndAvailability } from './actions.ts';
import { confidentialityOf } from './confidentiality.ts';
import { discoveryMethodOf, timelineOf } from './timeline.ts';
import type { Untold } from './untold.ts';
import type { VerisIncident } from './veris-incident.ts';

/** An incident in VERIS, and what of its record has no place there. */
export interface ToVeris {
  /** Nothing where VERIS demands what the record cannot give. */
  readonly incident?: VerisIncident;
  readonly untold: readonly string[];
}

/** What the record says, where VERIS has a place for it; `Unknown` where VERIS demands what no record says. */
export function toVeris(record: NoticeRecord): ToVeris {
  const { id, source, title, organizations, exposures, excluded = [] } = record;
  const dated = timelineOf(record);
  if (!dated) return { untold: ['the year of the incident, which the record does not have'] };
  const untold: Untold = [];
  const action = actionOf(record, untold);
  const actor = actorOf(record);
  const attribute = { ...confidentialityOf(record, untold), ...integrityAndAvailability(record, action) };
  const [victim, ...others] = organizations;
  untold.push(
    ...others
      .filter(({ name }) => !actor.partner?.name?.includes(name))
      .map(({ name, role }) => `organization ${name} (${role})`),
    ...excluded.map(({ field, basis }) => `excluded ${field} (${basis})`),
    ...dated.untold,
  );
  const isConfirmed = exposures.some(({ certainty }) => certainty === 'confirmed');
  return {
    incident: {
      schema_version: '1.4.0',
      incident_id: id,
      source_id: 'notice-annotator',
      reference: source.notice,
      security_incident: isConfirmed ? 'Confirmed' : 'Suspected',
      summary: title ?? 'Unknown',
      victim: {
        ...(victim && { victim_id: victim.name }),
        country: ['Unknown'],
        employee_count: 'Unknown',
        industry: '00',
        government: ['Unknown'],
      },
      actor,
      action,
      asset: assetOf(record),
      ...(Object.keys(attribute).length > 0 && { attribute }),
      timeline: dated.timeline,
      discovery_method: discoveryMethodOf(record),
      ...(untold.length > 0 && { notes: `No place in VERIS: ${untold.join('; ')}.` }),
    },
    untold,
  };
}
