import { writeScalar } from './write-scalar.ts';
import { type StandsOnOneLine, writeInline, writeYaml } from './write-yaml.ts';

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
    return writeInline(value);
  }

  /** `key: value` as it stands between brackets, on one line. */
  inlinePair(key: string, value: unknown): string {
    return writeInline({ [key]: value }).slice('{'.length, -'}'.length);
  }

  /** Text or a number as it stands behind a key on a line of its own. */
  scalarText(value: string | number | boolean): string {
    return writeScalar(value, false);
  }

  #lines(value: object): string[] {
    return writeYaml(value, this.#standsOnOneLine).replace(/\n$/, '').split('\n');
  }
}
