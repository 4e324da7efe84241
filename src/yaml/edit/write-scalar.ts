import { Document, isCollection, Scalar, type ToStringOptions, visit } from 'yaml';

/**
 * Texts that mean themselves wherever they stand, as most in a record do: from a letter, a figure, a slash or a Japanese
 * sign on there is no sign that YAML gives a meaning to. The library is asked about all others.
 */
const PLAIN =
  /^[\dA-Za-z/\u2030-\uD7FF\uE000-\uFFFD][ !"$-+\--9;-Z\\^-z|~\u2030-\uD7FF\uE000-\uFFFD]*(?<! )$/;

const WORDS_FOR_VALUES = /^(?:true|false|null)$/i;

const options = {
  lineWidth: 0,
  flowCollectionPadding: false,
  doubleQuotedMinMultiLineLength: Number.MAX_SAFE_INTEGER,
} as const satisfies ToStringOptions;

/**
 * A text, number or truth value as the library writes it, on one line.
 *
 * @param between brackets, where more signs have a meaning
 */
export function writeScalar(value: unknown, between: boolean): string {
  if (typeof value === 'number' && Number.isSafeInteger(value) && value > 0) return String(value);
  if (typeof value !== 'string') return inList(value, between);
  if (isPlain(value)) return value;
  return linesInQuotes(value) ?? inList(value, between);
}

/** A key, without its colon. */
export function writeKey(key: string, between: boolean): string {
  if (isPlain(key)) return key;
  const pair = byLibrary({ [key]: 0 }, between);
  return pair.slice(between ? '{'.length : 0, pair.lastIndexOf(':'));
}

function isPlain(text: string): boolean {
  return PLAIN.test(text) && Number.isNaN(Number(text)) && !WORDS_FOR_VALUES.test(text);
}

/** Text of several lines as JSON has it; nothing where there is one line only, or YAML would have other escapes. */
function linesInQuotes(text: string): string | undefined {
  if (!/[\n\r]/.test(text)) return undefined;
  const json = JSON.stringify(text);
  return / \\n|\\u/.test(json) ? undefined : json;
}

function inList(value: unknown, between: boolean): string {
  const list = byLibrary([value], between);
  return between ? list.slice('['.length, -']\n'.length) : list.slice('- '.length, -'\n'.length);
}

function byLibrary(value: object, between: boolean): string {
  const document = new Document(value);
  if (between && isCollection(document.contents)) document.contents.flow = true;
  visit(document, {
    Scalar(_, scalar) {
      // A line break is written \n, so that every value stays on its line.
      if (typeof scalar.value === 'string' && /[\n\r]/.test(scalar.value)) scalar.type = Scalar.QUOTE_DOUBLE;
    },
  });
  return document.toString(options);
}
