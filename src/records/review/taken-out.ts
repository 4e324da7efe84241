import type { Span } from '../../analysis/index.ts';
import { elementSpan, parseYaml, type Path } from '../../yaml/index.ts';
import type { Evidence } from '../generated/notice-record.ts';
import { isMap, readOf, writtenEvidence } from '../merge/written-evidence.ts';

/** A reading of the machine that a person took out of a record, which remembers it. */
export interface TakenOut {
  /** What the machine read, in the compact form. */
  readonly read: string;
  /** From the root to what remembers it: a rejected reading, or evidence whose value is gone. */
  readonly path: Path;
  /** All of that in the YAML. */
  readonly inYaml: Span;
  /** The words that it was read from. */
  readonly quotes: readonly Evidence[];
}

/** Plain values by where they stand, and where their evidence does. */
const plain: readonly { readonly value: Path; readonly evidence: Path }[] = [
  { value: ['title'], evidence: ['evidence', 'title'] },
  { value: ['source', 'published'], evidence: ['evidence', 'published'] },
];

/** Reads what was taken out of a record, in the order of the YAML; nothing where the text is no YAML map. */
export function takenOut(text: string): readonly TakenOut[] {
  const document = parseYaml(text);
  const root: unknown = document.errors.length > 0 ? undefined : document.toJS();
  if (!isMap(root)) return [];
  const exposures = listOf(root.exposures);
  const remembered = [
    ...listOf(root.rejected).map((reading, place) => ({
      read: mapOf(reading).read,
      path: ['rejected', place],
      quotes: [reading],
    })),
    ...[...plain, ...exposures.flatMap((exposure, place) => plainOf(exposure, place))]
      .filter(({ value }) => !document.hasIn(value))
      .map(({ evidence: path }) => {
        const quotes = listOf(valueAt(root, path));
        return { read: readOf(quotes), path, quotes };
      }),
  ];
  return remembered
    .flatMap(({ read, path, quotes }) =>
      typeof read === 'string'
        ? [{ read, path, inYaml: elementSpan(document, text, path), quotes: quotesOf(quotes) }]
        : [],
    )
    .toSorted((a, b) => a.inYaml.start - b.inYaml.start);
}

function quotesOf(quotes: readonly unknown[]): Evidence[] {
  return writtenEvidence(quotes).flatMap((quote) =>
    typeof quote.exact === 'string' ? [{ ...quote, exact: quote.exact }] : [],
  );
}

function plainOf(exposure: unknown, place: number): typeof plain {
  const at = ['exposures', place];
  const evidence = [...at, 'evidence'];
  const codes = isMap(exposure) ? listOf(exposure.fields) : [];
  const quoted = Object.keys(mapOf(valueAt(exposure, ['evidence', 'fields'])));
  return [
    ...['label', 'period'].map((key) => ({ value: [...at, key], evidence: [...evidence, key] })),
    ...quoted
      .filter((code) => !codes.includes(code))
      .map((code) => ({ value: [...at, 'fields', code], evidence: [...evidence, 'fields', code] })),
  ];
}

function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (inner, part) => (typeof part === 'number' ? listOf(inner)[part] : mapOf(inner)[part]),
    value,
  );
}

function mapOf(value: unknown): Readonly<Record<string, unknown>> {
  return isMap(value) ? value : {};
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
