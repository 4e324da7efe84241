import type { NoticeRecord } from '../../records/index.ts';
import { placesOf, type VerisPlace } from './places.ts';
import type { Untold } from './untold.ts';
import type { VerisAction, VerisActor, VerisAttribute, VerisIncident } from './veris-incident.ts';

/** What VERIS demands of an action beside its variety, and no record tells. */
const UNTOLD: Readonly<Record<string, readonly ('vector' | 'target')[]>> = {
  hacking: ['vector'],
  malware: ['vector'],
  social: ['vector', 'target'],
  error: ['vector'],
  misuse: ['vector'],
  physical: ['vector'],
};

/** Assets that a cause names by itself. */
const ASSETS: Readonly<Record<string, string>> = {
  'lost-document': 'M - Documents',
  'payment-page-tampering': 'S - Web application',
  'website-tampering': 'S - Web application',
};

/** What else a cause does to data, by the definitions of VERIS: ransomware obscures them, what is lost is not at hand. */
const AVAILABILITY: Readonly<Record<string, string>> = {
  ransomware: 'Obscuration',
  'lost-device': 'Loss',
  'lost-document': 'Loss',
  theft: 'Loss',
};

/**
 * What was done. A cause stands for the first of its places; what it may be besides is for a person to say. An unknown
 * variety gives way to a known one of the same kind.
 */
export function actionOf({ causes = [] }: NoticeRecord, untold: Untold): VerisAction {
  const places: VerisPlace[] = [];
  for (const { code } of causes) {
    const [first] = placesOf('causes', code);
    if (!first) untold.push(`cause ${code}`);
    else if (first.axis === 'action') places.push(first);
  }
  const kinds = unique(places.map(({ kind }) => kind)).filter((kind) => kind !== 'unknown');
  if (kinds.length === 0) return { unknown: {} };
  return Object.fromEntries(
    kinds.map((kind) => {
      const said = unique(places.flatMap((place) => (place.kind === kind ? (place.variety ?? []) : [])));
      const known = said.filter((variety) => variety !== 'Unknown');
      const demanded = (UNTOLD[kind] ?? []).map((key) => [key, ['Unknown']] as const);
      return [kind, { variety: known.length > 0 ? known : ['Unknown'], ...Object.fromEntries(demanded) }];
    }),
  );
}

/** Who did it: a record tells only of insiders and of contractors. */
export function actorOf({ causes = [], organizations }: NoticeRecord): VerisActor {
  const codes = causes.map(({ code }) => code);
  const isInternal = codes.includes('insider');
  const isPartner = codes.some((code) => placesOf('causes', code)[0]?.kind === 'partner');
  if (!isInternal && !isPartner) return { unknown: { notes: 'The record does not say who acted.' } };
  const partners = partnersOf(organizations);
  return {
    ...(isInternal && { internal: { variety: ['Unknown'], motive: ['Unknown'] } }),
    ...(isPartner && {
      partner: { country: ['Unknown'], motive: ['Unknown'], ...(partners.length > 0 && { name: partners }) },
    }),
  };
}

function partnersOf(organizations: NoticeRecord['organizations']): string[] {
  const [, ...others] = organizations;
  return unique(
    others.flatMap(({ name, role }) => (role === 'contractor' || role === 'service-provider' ? [name] : [])),
  );
}

export function assetOf({ causes = [], services = [] }: NoticeRecord): VerisIncident['asset'] {
  const known = unique(causes.flatMap(({ code }) => ASSETS[code] ?? []));
  const names = services.map(({ name }) => name);
  return {
    assets: (known.length > 0 ? known : ['Unknown']).map((variety) => ({ variety })),
    cloud: ['Unknown'],
    ...(names.length > 0 && { notes: `Services: ${names.join('; ')}.` }),
  };
}

/** What was done to data beside disclosing them: what is malware by its action installs software. */
export function integrityAndAvailability(
  { causes = [] }: NoticeRecord,
  action: VerisAction,
): Pick<VerisAttribute, 'integrity' | 'availability'> {
  const availability = unique(causes.flatMap(({ code }) => AVAILABILITY[code] ?? []));
  return {
    ...('malware' in action && { integrity: { variety: ['Software installation'] } }),
    ...(availability.length > 0 && { availability: { variety: availability } }),
  };
}

function unique<Value>(values: readonly Value[]): Value[] {
  return [...new Set(values)];
}
