import type { Span } from '../../analysis/index.ts';
import type { ReviewStatus } from '../generated/notice-record.ts';
import type { Path } from '../../yaml/index.ts';
import type { RecordValue } from './record-value.ts';

/** A record as its surfaces see it. Spans are UTF-16 offsets into the YAML, but for the section, which is the notice's. */
export interface RecordValues {
  /** The notice's base name, `#`, and the incident's number: `digest-2022-06#3`. */
  readonly id?: string;
  readonly source?: {
    /** Path of the notice. */
    readonly notice: string;
    readonly sha256?: string;
    /** The part of the notice that tells of this incident. */
    readonly section: Span;
  };
  readonly review: {
    readonly status: ReviewStatus;
    readonly reviewer?: string;
    readonly date?: string;
    /** What to mark of the review: its status, else its key; the start of the record where there is none. */
    readonly inYaml: Span;
  };
  /** In the order of the YAML. */
  readonly values: readonly RecordValue[];
}

export function isReviewed({ standing }: RecordValue): boolean {
  return standing !== 'machine';
}

/** The value that stands at a path, which may have become another one since it was read. */
export function valueOn({ values }: Pick<RecordValues, 'values'>, path: Path): RecordValue | undefined {
  return values.find((value) => isSamePath(value.path, path));
}

export function isSamePath(a: Path, b: Path): boolean {
  return a.length === b.length && a.every((part, place) => part === b[place]);
}

/** The value that a place in the YAML belongs to, its evidence included; of several, the narrowest. */
export function valueAt({ values }: Pick<RecordValues, 'values'>, offset: number): RecordValue | undefined {
  const width = (value: RecordValue) =>
    Math.min(...value.extent.filter((span) => touches(span, offset)).map(({ start, end }) => end - start));
  return values
    .filter(({ extent }) => extent.some((span) => touches(span, offset)))
    .toSorted((a, b) => width(a) - width(b))[0];
}

function touches({ start, end }: Span, offset: number): boolean {
  return start <= offset && offset <= end;
}
