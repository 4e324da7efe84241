/**
 * An incident in the Vocabulary for Event Recording and Incident Sharing, 1.4.0 (schema `verisc-merged.json` of
 * github.com/vz-risk/veris): the parts of it that a record can fill, and those that it demands of everyone.
 */
export interface VerisIncident {
  readonly schema_version: '1.4.0';
  readonly incident_id: string;
  readonly source_id: 'notice-annotator';
  readonly reference: string;
  readonly security_incident: 'Confirmed' | 'Suspected';
  readonly summary: string;
  readonly victim: {
    readonly victim_id?: string;
    readonly country: readonly ['Unknown'];
    readonly employee_count: 'Unknown';
    /** NAICS code: `00` is VERIS's unknown. */
    readonly industry: '00';
    readonly government: readonly ['Unknown'];
  };
  readonly actor: VerisActor;
  readonly action: VerisAction;
  readonly asset: {
    readonly assets: readonly { readonly variety: string }[];
    readonly cloud: readonly ['Unknown'];
    readonly notes?: string;
  };
  readonly attribute?: VerisAttribute;
  readonly timeline: VerisTimeline;
  readonly discovery_method:
    { readonly external: { readonly variety: readonly ['Unknown'] } } | { readonly unknown: true };
  readonly notes?: string;
}

export interface VerisActor {
  readonly internal?: { readonly variety: readonly ['Unknown']; readonly motive: readonly ['Unknown'] };
  readonly partner?: {
    readonly country: readonly ['Unknown'];
    readonly motive: readonly ['Unknown'];
    readonly name?: readonly string[];
  };
  readonly unknown?: { readonly notes: string };
}

/** By the kind of action: `hacking`, `error`, …; `unknown` where there is none. */
export type VerisAction = Readonly<
  Record<
    string,
    {
      readonly variety?: readonly string[];
      readonly vector?: readonly string[];
      readonly target?: readonly string[];
    }
  >
>;

export interface VerisAttribute {
  readonly confidentiality?: {
    readonly data_disclosure: 'Yes' | 'Potentially';
    readonly data_total?: number;
    readonly data?: readonly { readonly variety: string }[];
    readonly notes?: string;
  };
  readonly integrity?: { readonly variety: readonly string[] };
  readonly availability?: { readonly variety: readonly string[] };
}

export interface VerisTimeline {
  readonly incident: { readonly year: number; readonly month?: number; readonly day?: number };
  readonly discovery?: { readonly unit: 'Days'; readonly value: number };
}
