import { type Annotation, noteText, type Reason } from '../../analysis/index.ts';

type KeysOf<Union> = Union extends unknown ? keyof Union : never;

/** Every key of every kind, in the order in which they are printed; weekdays are told of in the reasons. */
const KEYS: Readonly<Record<Exclude<KeysOf<Annotation>, 'weekdays'>, true>> = {
  kind: true,
  start: true,
  end: true,
  text: true,
  code: true,
  also: true,
  name: true,
  role: true,
  term: true,
  parts: true,
  value: true,
  unit: true,
  qualifier: true,
  affected: true,
  cumulative: true,
  distinct: true,
  subset: true,
  superseded: true,
  implied: true,
  approximate: true,
  assertion: true,
  reading: true,
  because: true,
};

/** An annotation with its keys in printing order; reasons only where they are asked for. */
export function annotationObject(annotation: Annotation, explain: boolean): Record<string, unknown> {
  const values: Readonly<Partial<Record<string, unknown>>> = { ...annotation };
  return Object.fromEntries(
    Object.keys(KEYS)
      .filter((key) => values[key] !== undefined && (explain || key !== 'because'))
      .map((key) => [key, key === 'because' ? annotation.because.map(reasonObject) : values[key]]),
  );
}

/** A reason with its arguments put in. */
function reasonObject({ args, ...reason }: Reason): Reason {
  return args ? { ...reason, note: noteText({ ...reason, args }) } : reason;
}
