import {
  isCollection,
  isMap,
  isScalar,
  isSeq,
  Scalar,
  visit,
  type Document,
  type Node,
  type Pair,
} from 'yaml';
import type { Span } from '../../analysis/index.ts';
import { keyText, type Path } from '../locate.ts';
import { parseYaml } from '../parse.ts';
import { missingIndent, nearbyLines, type NearbyLines } from './nearby-lines.ts';
import { restOfScalar } from './rest-of-scalar.ts';

/** A key or a plain value in a YAML file, written or yet to be written, and what stands around it. */
export interface Cursor {
  /** A value by itself may also be the first key of a map: what it is, the schema must say. */
  readonly role: 'key' | 'value';
  /** Of the map that a key stands in; of a value itself. */
  readonly path: Path;
  /** All of it that is written, quotes included, as a span of the file. */
  readonly span: Span;
  /** What is written of it, up to the place. */
  readonly typed: string;
  /** All that is written of it, without quotes. */
  readonly written: string;
  readonly quote: '' | '"' | "'";
  /** Blanks that are missing before it: one in `unit:|`, more where its line is not indented as far as it must be. */
  readonly lead: string;
  /** Whether it stands between brackets. */
  readonly inFlow: boolean;
  /** Whether a colon follows. */
  readonly hasColon: boolean;
  /** Where its line has its first key or value, behind blanks and dashes. */
  readonly startsLine: boolean;
  /** UTF-16 code units from the start of its line to its first character. */
  readonly column: number;
  /** The map or list around it, without itself. */
  readonly beside: (role: 'key' | 'value') => Beside;
}

/** What stands in the same map or list. */
export interface Beside {
  /** Plain values by key. */
  readonly keys: ReadonlyMap<string, string>;
  /** Plain values of a list. */
  readonly values: readonly string[];
}

/** No key or value holds it: it stands for what is being written. Twice, for a quote that is never closed eats one. */
const mark = '\ue000'.repeat(2);

/**
 * What stands at a place of a YAML file, however broken the file is: only what leads to the place is read. Nothing in
 * comments, in text of several lines, and where neither a key nor a value can stand.
 *
 * @param offset UTF-16 code units from the start of `text`
 */
export function cursorAt(text: string, offset: number): Cursor | undefined {
  const indent = missingIndent(text, offset);
  if (indent === '') return readCursor(text, offset);
  const lineStart = text.lastIndexOf('\n', offset - 1) + 1;
  const indented = text.slice(0, lineStart) + indent + text.slice(lineStart);
  const cursor = readCursor(indented, offset + indent.length);
  if (!cursor) return undefined;
  const { start, end } = cursor.span;
  const span = { start: start - indent.length, end: end - indent.length };
  return { ...cursor, span, lead: cursor.startsLine ? indent + cursor.lead : cursor.lead };
}

function readCursor(text: string, offset: number): Cursor | undefined {
  // What stands beside the place may be broken itself: a quote that never closes.
  return (
    cursorIn(nearbyLines(text, offset, true), text, offset) ??
    cursorIn(nearbyLines(text, offset, false), text, offset)
  );
}

function cursorIn(nearby: NearbyLines, text: string, offset: number): Cursor | undefined {
  const before = nearby.text.slice(0, nearby.offset);
  const line = before.slice(nearby.lineStart);
  const lacksBlank = /(?:^ *(?:- +)*-|[^\s:"'[{]:)$/.test(line);
  const marked = findMark(`${before}${lacksBlank ? ' ' : ''}${mark}`);
  if (!marked || marked.start < nearby.lineStart) return undefined;

  const { quote, inFlow } = marked;
  const rest = restOfScalar(nearby.text.slice(nearby.offset).split('\n', 1)[0] ?? '', { quote, inFlow });
  const start = Math.min(marked.start, nearby.offset);
  const shift = offset - nearby.offset;
  const span = { start: start + shift, end: offset + rest.text.length };
  const typed = text.slice(span.start, offset);
  const local = { start, end: nearby.offset + rest.text.length };
  const lead = lacksBlank && quote === '' ? ' ' : '';
  return {
    // A value that a colon follows was the first key of a map all along.
    role: rest.hasColon ? 'key' : marked.role,
    path: marked.path,
    span,
    typed,
    written: unquoted(text.slice(span.start, span.end), quote),
    quote,
    lead,
    inFlow,
    hasColon: rest.hasColon,
    startsLine: /^[ -]*$/.test(before.slice(nearby.lineStart, start)),
    column: start - nearby.lineStart,
    beside: (role) =>
      besideMark(nearby, local, `${lead}${mark}${role === 'key' && !rest.hasColon ? ': ' : ''}`),
  };
}

interface Marked extends Pick<Cursor, 'role' | 'path' | 'quote' | 'inFlow'> {
  readonly scalar: Scalar;
  /** The innermost map or list. */
  readonly around: Node | undefined;
  readonly start: number;
}

function findMark(text: string): Marked | undefined {
  const document = parseYaml(text);
  let found: Marked | undefined;
  visit(document, {
    Scalar(key, scalar, ancestors) {
      if (typeof scalar.value !== 'string' || !scalar.value.includes(mark.charAt(0))) return undefined;
      const quote = quoteOf(scalar);
      const collections = ancestors.filter(isCollection);
      const around = collections.at(-1);
      if (quote !== undefined && scalar.range) {
        found = {
          scalar,
          around,
          role: key === 'key' ? 'key' : 'value',
          path: pathOf(ancestors, key === 'key' ? undefined : scalar),
          start: scalar.range[0],
          quote,
          inFlow: around?.flow === true,
        };
      }
      return visit.BREAK;
    },
  });
  return found;
}

function quoteOf({ type }: Scalar): Cursor['quote'] | undefined {
  switch (type) {
    case Scalar.QUOTE_DOUBLE:
      return '"';
    case Scalar.QUOTE_SINGLE:
      return "'";
    case Scalar.PLAIN:
      return '';
    default:
      return undefined;
  }
}

/** @param value at the end of the path; nothing for the path of the innermost map */
function pathOf(ancestors: readonly (Document | Node | Pair)[], value: Node | undefined): Path {
  const path: (string | number)[] = [];
  const nodes = value ? [...ancestors, value] : ancestors.slice(0, -1);
  nodes.forEach((node, place) => {
    const next = nodes[place + 1];
    if (isSeq(node)) path.push(node.items.indexOf(next));
    if (isMap(node)) {
      const pair = node.items.find((each) => each === next);
      if (pair) path.push(keyText(pair));
    }
  });
  return path;
}

/** @param as what stands for what is written, so that the text around it can be read */
function besideMark({ text }: NearbyLines, { start, end }: Span, as: string): Beside {
  const { around, scalar } = findMark(text.slice(0, start) + as + text.slice(end)) ?? {};
  const pairs = isMap(around)
    ? around.items.filter(({ key, value }) => key !== scalar && value !== scalar)
    : [];
  const items = isSeq(around) ? around.items.filter((item) => item !== scalar) : [];
  return {
    keys: new Map(pairs.map((pair) => [keyText(pair), plainText(pair.value)])),
    values: items.map(plainText).filter((value) => value !== ''),
  };
}

function plainText(node: unknown): string {
  const value: unknown = isScalar(node) ? node.value : undefined;
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

function unquoted(text: string, quote: string): string {
  if (quote === '') return text.trim();
  return text.slice(1, text.length > 1 && text.endsWith(quote) ? -1 : undefined);
}
