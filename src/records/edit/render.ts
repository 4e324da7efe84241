import { isCollection } from 'yaml';
import { layOut, toStringOptions } from '../yaml/layout.ts';

/** `fields: [name]`, or several lines, without indentation. */
export function pairLines(key: string, value: unknown): string[] {
  return lines({ [key]: value });
}

/** The same without the key: what stands behind its colon, then the lines below. */
export function valueLines(key: string, value: unknown): string[] {
  const [first = '', ...below] = pairLines(key, value);
  return [first.slice(first.indexOf(':') + 1), ...below];
}

/** `- name: みなと文具` and the lines below it, without indentation. */
export function itemLines(value: unknown): string[] {
  return lines([value]);
}

function lines(value: object): string[] {
  return layOut(value).toString(toStringOptions).replace(/\n$/, '').split('\n');
}

/** A value as it stands between brackets, on one line. */
export function inlineItem(value: unknown): string {
  return insideBrackets([value]);
}

/** `key: value` as it stands between brackets, on one line. */
export function inlinePair(key: string, value: unknown): string {
  return insideBrackets({ [key]: value });
}

/** Text or a number as it stands behind a key on a line of its own. */
export function scalarText(value: string | number | boolean): string {
  const [line = ''] = pairLines('k', value);
  return line.slice('k: '.length);
}

function insideBrackets(value: object): string {
  const document = layOut(value);
  if (isCollection(document.contents)) document.contents.flow = true;
  return document.toString(toStringOptions).slice('['.length, -']\n'.length);
}
