import Ajv from 'ajv';
import { parse } from 'yaml';
import schema from './expected.schema.json';

interface Optional {
  readonly services?: readonly string[];
  readonly causes?: readonly string[];
  readonly fields?: readonly string[];
  readonly excluded?: readonly string[];
  readonly counts?: readonly string[];
  readonly dates?: readonly string[];
}

export interface ExpectedExposure {
  readonly label?: string;
  readonly certainty: 'confirmed' | 'suspected';
  /** EDTF. */
  readonly period?: string;
  /** `7645 records`, `300 people about`. */
  readonly counts?: readonly string[];
  readonly fields?: readonly string[];
}

/** A record as a reviewer left it, evidence apart. */
export interface ExpectedIncident {
  readonly organization: string;
  /** Other names that the notice gives it, each as good. */
  readonly alsoCalled?: readonly string[];
  readonly services?: readonly string[];
  readonly causes?: readonly string[];
  readonly exposures?: readonly ExpectedExposure[];
  readonly totals?: readonly string[];
  /** `card-cvv ruled-out`. */
  readonly excluded?: readonly string[];
  /** `2021-12-08 detected`. */
  readonly timeline?: readonly string[];
  /** What two careful people would disagree on: counts neither way. */
  readonly maybe?: Optional;
}

export interface Expected {
  /** One line: what kind of notice it is. */
  readonly about: string;
  /** The day of publication (`YYYY-MM-DD`), where the reader is told it from outside. */
  readonly published?: string;
  readonly incidents: readonly ExpectedIncident[];
}

const validate = new Ajv({ allErrors: true, strictTypes: false }).compile<Expected>(schema);

/** @throws Error that names each place that does not fit expected.schema.json */
export function readExpected(yaml: string): Expected {
  // Of YAML's schemas, the one that leaves dates and `yes` alone.
  const value: unknown = parse(yaml, { schema: 'core' });
  if (validate(value)) return value;
  const complaints = (validate.errors ?? []).map(
    ({ instancePath, message }) => `${instancePath || '/'} ${message ?? ''}`,
  );
  throw new Error(`expected.yaml: ${complaints.join('; ')}`);
}
