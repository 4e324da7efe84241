import { isMap, isNode, isScalar, isSeq, type Node, type YAMLMap } from 'yaml';
import type { Span } from '../../analysis/index.ts';
import { keyText } from '../locate.ts';
import { editBlock, editFlow, type Insertion } from './edit-elements.ts';
import { elementsOf, rangeOf } from './elements.ts';
import { ListEditor, type Around } from './list-editor.ts';
import type { YamlSource } from './yaml-source.ts';
import { emptyList, fillValue, replaceScalar } from './write-value.ts';

/** A list whose elements may be maps. */
export type EntryList = ListEditor<MapEditor>;

/**
 * Collects changes of one map in the text of a YAML file and writes them as the smallest edits, so that every line that does
 * not change stays as it is. A map that is not there yet comes into being when something is put in.
 */
export class MapEditor {
  readonly #source: YamlSource;
  readonly #inFlow: boolean;
  readonly #node: YAMLMap | undefined;
  readonly #order: readonly string[];
  readonly #attach: (value: object) => void;
  readonly #elements: readonly Span[];
  readonly #inserted = new Map<string, unknown>();
  readonly #removed = new Set<number>();
  readonly #maps = new Map<string, MapEditor>();
  readonly #lists = new Map<string, EntryList>();

  /**
   * @param order in which keys stand where they are put in
   * @param attach puts the map into what is around it, where it is not there yet
   */
  constructor(
    around: Around,
    node: YAMLMap | undefined,
    order: readonly string[],
    attach: (value: object) => void,
  ) {
    this.#source = around.source;
    this.#inFlow = around.inFlow || node?.flow === true;
    this.#node = node;
    this.#order = order;
    this.#attach = attach;
    this.#elements = node ? elementsOf(node, around.source.text) : [];
  }

  has(key: string): boolean {
    return this.#place(key) >= 0;
  }

  /** The value as it is written; nothing where the key or its value is missing. */
  value(key: string): unknown {
    return this.#nodeOf(key)?.toJS(this.#source.document) ?? undefined;
  }

  /** Writes a plain value in the place of another, or where there is none; anything else is left as it is. */
  set(key: string, value: string | number | boolean): void {
    const node = this.#nodeOf(key);
    const { render } = this.#source;
    if (!node || isEmpty(node)) this.insert(key, value);
    else if (isScalar(node) && node.value !== value) {
      replaceScalar(this.#source, node, this.#inFlow ? render.inlineItem(value) : render.scalarText(value));
    }
  }

  /** Gives a value to a key that is missing or has none yet (`key:`, `key: []`). */
  insert(key: string, value: unknown): void {
    const node = this.#nodeOf(key);
    if (node) {
      const { render } = this.#source;
      const lines = this.#inFlow ? [` ${render.inlineItem(value)}`] : render.valueLines(key, value);
      fillValue(this.#source, node, lines, this.#elements[0]?.start ?? 0);
    } else if (!this.has(key)) this.#inserted.set(key, value);
  }

  /** Whether a key can go without a person's comment going with it. */
  canRemove(key: string): boolean {
    const place = this.#place(key);
    const element = this.#elements[place];
    if (!element || !this.#node) return false;
    if (this.#inFlow) return !this.#source.hasComment(rangeOf(this.#node));
    if (this.#source.startsLine(element.start)) {
      const start = this.#source.commentsAbove(element.start);
      return !this.#source.hasComment({ start, end: this.#source.nextLine(element.end) });
    }
    const next = this.#elements[place + 1];
    return next !== undefined && !this.#source.hasComment({ start: element.start, end: next.start });
  }

  /** @returns whether the key goes */
  remove(key: string): boolean {
    if (!this.canRemove(key)) return false;
    this.#removed.add(this.#place(key));
    return true;
  }

  /** The map under a key; nothing where another kind of value stands there. */
  map(key: string, order: readonly string[]): MapEditor | undefined {
    const node = this.#filled(key);
    const opened = this.#maps.get(key);
    if (opened || (node && !isMap(node))) return opened;
    const around = { source: this.#source, inFlow: this.#inFlow };
    const editor = new MapEditor(around, node, order, (value) => {
      this.insert(key, value);
    });
    this.#maps.set(key, editor);
    return editor;
  }

  /**
   * The list under a key; nothing where another kind of value stands there.
   *
   * @param required whether the key stays when the list has no element any more
   */
  list(key: string, required = false): EntryList | undefined {
    const node = this.#filled(key);
    const opened = this.#lists.get(key);
    if (opened || (node && !isSeq(node))) return opened;
    const around = { source: this.#source, inFlow: this.#inFlow };
    const editor = new ListEditor(around, node, {
      fill: (values) => {
        this.insert(key, values);
      },
      empty: () => {
        const end = this.#elements[this.#place(key)]?.end;
        if ((required || !this.remove(key)) && node && end !== undefined) emptyList(this.#source, node, end);
      },
      open: (inner, map, order) => new MapEditor(inner, map, order, () => undefined),
    });
    this.#lists.set(key, editor);
    return editor;
  }

  /** Writes what was collected, here and in all that is inside. */
  finish(): void {
    for (const inner of [...this.#maps.values(), ...this.#lists.values()]) inner.finish();
    if (this.#elements.length > 0) {
      const changes = { remove: this.#removed, insert: this.#insertions() };
      if (this.#inFlow) editFlow(this.#source, this.#elements, changes);
      else editBlock(this.#source, this.#elements, changes, { aboveComments: false });
    } else if (this.#inserted.size > 0) {
      const value = Object.fromEntries(this.#inOrder());
      if (!this.#node) {
        this.#attach(value);
        return;
      }
      const { start, end } = rangeOf(this.#node);
      this.#source.replace(start, end, this.#source.render.inlineItem(value));
    }
  }

  #place(key: string): number {
    return this.#node?.items.findLastIndex((pair) => keyText(pair) === key) ?? -1;
  }

  #nodeOf(key: string): Node | undefined {
    const value = this.#node?.items[this.#place(key)]?.value;
    return isNode(value) ? value : undefined;
  }

  /** A value that is more than `key:` or `key: null`. */
  #filled(key: string): Node | undefined {
    const node = this.#nodeOf(key);
    return node && !isEmpty(node) ? node : undefined;
  }

  #inOrder(): [string, unknown][] {
    const place = (key: string) => this.#order.indexOf(key);
    return [...this.#inserted].sort(([a], [b]) => place(a) - place(b));
  }

  /** Each new key stands behind the nearest that goes before it by the order. */
  #insertions(): Insertion[] {
    return this.#inOrder().map(([key, value]) => {
      const before = this.#order.slice(0, this.#order.indexOf(key)).map((other) => this.#place(other));
      const after = before.findLast((place) => place >= 0 && !this.#removed.has(place)) ?? -1;
      const { render } = this.#source;
      return {
        after,
        lines: () => render.pairLines(key, value),
        inline: () => render.inlinePair(key, value),
      };
    });
  }
}

function isEmpty(node: Node): boolean {
  return isScalar(node) && node.value === null;
}
