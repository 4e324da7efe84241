import type { SchemaCode, SchemaNode } from '../schema/schema-tree.ts';
import type { KeyPlace, Place, ValuePlace } from './place.ts';
import { isPlain, SnippetWriter } from './snippet.ts';
import type { SuggestedCode, SuggestedKey, SuggestedText, Suggestion } from './suggestion.ts';

/** Codes that a user's own vocabulary adds to a list of the schema. */
export type OwnCodes = (list: string) => readonly SchemaCode[];

/** What the schema allows at a place, the likeliest first: required keys, then the rest in the order of the schema. */
export function suggestAt(place: Place, ownCodes: OwnCodes = () => []): readonly Suggestion[] {
  return place.kind === 'key' ? suggestKeys(place, ownCodes) : suggestValues(place, ownCodes);
}

function suggestKeys(place: KeyPlace, ownCodes: OwnCodes): readonly Suggestion[] {
  const { map, beside } = place;
  const missing = map.keys.filter((key) => !beside.keys.has(key));
  const required = missing.filter((key) => map.required.includes(key));
  const others = missing.filter((key) => !required.includes(key));
  const keys = [...required, ...others].flatMap((key) => suggestedKey(place, key) ?? []);
  const codes = map.keyNames
    ? codesOf(map.keyNames, ownCodes)
        .filter(({ code }) => !beside.keys.has(code))
        .flatMap((code) => codeAsKey(place, code) ?? [])
    : [];
  return [...keys, ...codes];
}

function suggestedKey(place: KeyPlace, key: string): SuggestedKey | undefined {
  const node = place.map.under(key);
  return (
    node && {
      kind: 'key',
      label: key,
      node,
      isRequired: place.map.required.includes(key),
      ...pair(place, key, node),
    }
  );
}

function codeAsKey(place: KeyPlace, code: SchemaCode): SuggestedCode | undefined {
  const node = place.map.under(code.code);
  const list = place.map.keyNames?.name ?? '';
  return node && { kind: 'code', label: code.code, list, code, ...pair(place, code.code, node) };
}

type Written = Pick<Suggestion, 'insert' | 'isSnippet' | 'replace' | 'goesOn'>;

function pair({ cursor }: KeyPlace, key: string, node: SchemaNode): Written {
  const { span: replace, hasColon, inFlow, lead, column } = cursor;
  // What stands behind the colon already stays.
  if (hasColon) return { insert: key, isSnippet: false, replace, goesOn: false };
  if (isPlain(node) && node.type !== 'boolean' && node.constant === undefined) {
    return { insert: `${lead}${key}: `, isSnippet: false, replace, goesOn: true };
  }
  const writer = new SnippetWriter();
  const value = inFlow ? ` ${writer.inFlow(node)}` : writer.underKey(node, column + (lead === ' ' ? 1 : 0));
  const isSnippet = writer.stops > 0;
  return { insert: `${lead}${key}:${value}`, isSnippet, replace, goesOn: isSnippet };
}

function suggestValues(place: ValuePlace, ownCodes: OwnCodes): readonly Suggestion[] {
  const { node, list, beside, cursor } = place;
  if (node.type === 'array' || node.type === 'object') return suggestedCollection(place);
  const replace = cursor.span;
  const plain = { isSnippet: false, replace, goesOn: false };
  const texts = node.type === 'boolean' ? ['true', 'false'] : [node.constant ?? []].flat();
  const taken = list?.unique ? beside.values : [];
  return [
    ...texts.map((label): SuggestedText => ({
      kind: 'text',
      label,
      node,
      insert: cursor.lead + label,
      ...plain,
    })),
    ...codesOf(node, ownCodes)
      .filter(({ code }) => !taken.includes(code))
      .map((code): SuggestedCode => {
        const names = { label: code.code, list: node.name ?? '', code };
        return { kind: 'code', ...names, insert: cursor.lead + code.code, ...plain };
      }),
  ];
}

/** A list or a map where nothing is written of it yet. */
function suggestedCollection({ node, cursor }: ValuePlace): readonly SuggestedText[] {
  const { startsLine, inFlow, lead, column, path, span: replace } = cursor;
  if (cursor.written !== '') return [];
  const writer = new SnippetWriter();
  const onOwnLine = startsLine && !inFlow;
  const insert = onOwnLine
    ? writer.entry(node, column)
    : inFlow
      ? writer.inFlow(node)
      : writer.underKey(node, column - keyLength(path)).replace(/^ /, '');
  const label = insert
    .trim()
    .split('\n', 1)
    .join('')
    .replace(/ ?\$(?:\{.*?\}|\d+)/gu, ' …');
  const written = (insert.startsWith('\n') ? '' : lead) + insert;
  return [{ kind: 'text', label, node, insert: written, isSnippet: true, replace, goesOn: true }];
}

/** From the start of a key to its value: `key: `. */
function keyLength(path: readonly (string | number)[]): number {
  return `${path.at(-1) ?? ''}: `.length;
}

function codesOf(node: SchemaNode, ownCodes: OwnCodes): readonly SchemaCode[] {
  const own = node.name === undefined ? [] : ownCodes(node.name);
  const known = new Set(own.map(({ code }) => code));
  return [...own, ...node.codes.filter(({ code }) => !known.has(code))];
}
