import { isCollection } from 'yaml';
import { layOut, type StandsOnOneLine, toStringOptions } from './layout.ts';

/** Writes values as text, in the layout of one kind of file. */
export class Renderer {
  readonly #standsOnOneLine: StandsOnOneLine;

  constructor(standsOnOneLine: StandsOnOneLine) {
    this.#standsOnOneLine = standsOnOneLine;
  }

  /** `fields: [name]`, or several lines, without indentation. */
  pairLines(key: string, value: unknown): string[] {
    return this.#lines({ [key]: value });
  }

  /** The same without the key: what stands behind its colon, then the lines below. */
  valueLines(key: string, value: unknown): string[] {
    const [first = '', ...below] = this.pairLines(key, value);
    return [first.slice(first.indexOf(':') + 1), ...below];
  }

  /** `- name: みなと文具` and the lines below it, without indentation. */
  itemLines(value: unknown): string[] {
    return this.#lines([value]);
  }

  /** A value as it stands between brackets, on one line. */
  inlineItem(value: unknown): string {
    return this.#insideBrackets([value]);
  }

  /** `key: value` as it stands between brackets, on one line. */
  inlinePair(key: string, value: unknown): string {
    return this.#insideBrackets({ [key]: value });
  }

  /** Text or a number as it stands behind a key on a line of its own. */
  scalarText(value: string | number | boolean): string {
    const [line = ''] = this.pairLines('k', value);
    return line.slice('k: '.length);
  }

  #lines(value: object): string[] {
    return layOut(value, this.#standsOnOneLine).toString(toStringOptions).replace(/\n$/, '').split('\n');
  }

  #insideBrackets(value: object): string {
    const document = layOut(value, this.#standsOnOneLine);
    if (isCollection(document.contents)) document.contents.flow = true;
    return document.toString(toStringOptions).slice('['.length, -']\n'.length);
  }
}
