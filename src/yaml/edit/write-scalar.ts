import { Document, isCollection, Scalar, type ToStringOptions, visit } from 'yaml';

/**
 * Texts that mean themselves wherever they stand, as most in a record do: from a letter, a figure, a slash or a Japanese
 * sign on there is no sign that YAML gives a meaning to. The library is asked about all others.
 */
const PLAIN = /^[\dA-Za-z/\u2030-\uD7FF\uE000-\uFFFD][ -+\--Z\\^-z|~\u2030-\uD7FF\uE000-\uFFFD]*$/;

/** But for the start of a comment, a key, a space at the end, and the words and figures that are no text. */
const NOT_PLAIN = / #|: |[ :]$|^(?:true|false|null)$/i;

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
  if (typeof value === 'string') {
    return isPlain(value) ? value : (inQuotes(value, between) ?? inList(value, between));
  }
  return Number.isSafeInteger(value) && !Object.is(value, -0) ? String(value) : inList(value, between);
}

/** A key, without its colon. */
export function writeKey(key: string, between: boolean): string {
  if (isPlain(key)) return key;
  const pair = byLibrary({ [key]: 0 }, between);
  return pair.slice(between ? '{'.length : 0, pair.lastIndexOf(':'));
}

function isPlain(text: string): boolean {
  return PLAIN.test(text) && !NOT_PLAIN.test(text) && Number.isNaN(Number(text));
}

/** Text that surely needs quotes; nothing where it may need none, or YAML would have others, or other escapes, than JSON. */
function inQuotes(text: string, between: boolean): string | undefined {
  const isOnLines = /[\n\r]/.test(text);
  const needsQuotes = isOnLines || (between ? /^ |[,[\]{}]| $|^$/ : /^ | $|^$/).test(text);
  if (!needsQuotes || (!isOnLines && text.includes('"'))) return undefined;
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
