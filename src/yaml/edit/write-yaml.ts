import { writeKey, writeScalar } from './write-scalar.ts';

/**
 * Whether a map or list stands on one line, between brackets: what each kind of file says for itself.
 *
 * @param key that the value stands under; nothing for an element of a list
 */
export type StandsOnOneLine = (value: object, key: string | undefined) => boolean;

/**
 * Plain data as YAML in the layout of its kind of file, just as the library writes it: nothing is folded, and text never
 * spreads over lines. A run over many notices spends a quarter of its time here if a document is made of each record first.
 */
export function writeYaml(value: object, standsOnOneLine: StandsOnOneLine): string {
  const isSpread = (within: unknown, key?: string): within is object =>
    isCollection(within) && !isEmpty(within) && !standsOnOneLine(within, key);
  return `${isSpread(value) ? block(value, '', isSpread) : writeInline(value)}\n`;
}

/** Plain data on one line; a map or list between brackets. */
export function writeInline(value: unknown): string {
  if (!isCollection(value)) return writeScalar(value, true);
  if (isList(value)) return `[${value.map((element) => writeInline(element)).join(', ')}]`;
  const pairs = pairsOf(value).map(([key, behind]) => `${writeKey(key, true)}: ${writeInline(behind)}`);
  return `{${pairs.join(', ')}}`;
}

/** Whether a value is a map or list over several lines. */
type IsSpread = (value: unknown, key?: string) => value is object;

/** A map or list from where its first line begins; the lines below are indented. */
function block(value: object, indent: string, isSpread: IsSpread): string {
  const deeper = `${indent}  `;
  const lines = isList(value)
    ? value.map((element) => `- ${isSpread(element) ? block(element, deeper, isSpread) : writeLine(element)}`)
    : pairsOf(value).map(([key, behind]) => {
        const text = isSpread(behind, key)
          ? `\n${deeper}${block(behind, deeper, isSpread)}`
          : ` ${writeLine(behind)}`;
        return `${writeKey(key, false)}:${text}`;
      });
  return lines.join(`\n${indent}`);
}

function writeLine(value: unknown): string {
  return isCollection(value) ? writeInline(value) : writeScalar(value, false);
}

function isEmpty(value: object): boolean {
  return isList(value) ? value.length === 0 : pairsOf(value).length === 0;
}

/** Keys without a value are no part of the data. */
function pairsOf(map: object): [string, unknown][] {
  return Object.entries(map).filter(([, value]) => value !== undefined);
}

function isCollection(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

/** `Array.isArray` does not tell read-only lists from maps. */
export function isList(value: object): value is readonly unknown[] {
  return Array.isArray(value);
}
