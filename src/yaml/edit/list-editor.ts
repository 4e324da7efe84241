import { isMap, isNode, type YAMLMap, type YAMLSeq } from 'yaml';
import type { Span } from '../../analysis/index.ts';
import { editBlock, editFlow, type Insertion } from './edit-elements.ts';
import { elementsOf, rangeOf } from './elements.ts';
import type { YamlSource } from './yaml-source.ts';

/** What an editor of an inner value needs of the one around it. */
export interface Around {
  readonly source: YamlSource;
  /** Whether the value stands between brackets. */
  readonly inFlow: boolean;
}

/** What a list needs of the map that it stands in. */
interface Holder<Entry> {
  /** Writes a list that has no element yet. */
  fill(values: readonly unknown[]): void;
  /** Writes a list that has none any more. */
  empty(): void;
  /** Opens an element that is a map. */
  open(around: Around, map: YAMLMap, order: readonly string[]): Entry;
}

/** Collects changes of one list in the text of a YAML file, like a `MapEditor`. Places count the elements as written. */
export class ListEditor<Entry extends { finish(): void }> {
  readonly #around: Around;
  readonly #node: YAMLSeq | undefined;
  readonly #holder: Holder<Entry>;
  readonly #elements: readonly Span[];
  readonly #inserted: { after: number; value: unknown }[] = [];
  readonly #removed = new Set<number>();
  readonly #inner = new Map<number, Entry>();

  constructor({ source, inFlow }: Around, node: YAMLSeq | undefined, holder: Holder<Entry>) {
    this.#around = { source, inFlow: inFlow || node?.flow === true };
    this.#node = node;
    this.#holder = holder;
    this.#elements = node ? elementsOf(node, source.text) : [];
  }

  /** The elements as they are written. */
  values(): unknown[] {
    const { document } = this.#around.source;
    return this.#node?.items.map((item) => (isNode(item) ? (item.toJS(document) as unknown) : item)) ?? [];
  }

  /** The map at a place; nothing where another kind of value stands there. */
  entry(place: number, order: readonly string[]): Entry | undefined {
    const known = this.#inner.get(place);
    const node = this.#node?.items[place];
    if (known || !isMap(node)) return known;
    const editor = this.#holder.open(this.#around, node, order);
    this.#inner.set(place, editor);
    return editor;
  }

  /** Whether an element can go without a person's comment going with it. */
  canRemove(place: number): boolean {
    const { source, inFlow } = this.#around;
    const element = this.#elements[place];
    if (!element || !this.#node) return false;
    if (inFlow) return !source.hasComment(rangeOf(this.#node));
    if (!source.startsLine(element.start)) return false;
    return !source.hasComment({
      start: source.commentsAbove(element.start),
      end: source.nextLine(element.end),
    });
  }

  /** @returns whether the element goes */
  remove(place: number): boolean {
    if (!this.canRemove(place)) return false;
    this.#removed.add(place);
    return true;
  }

  /** Puts an element behind the nearest one that stays, at or before a place; -1 is the first place. */
  insert(after: number, value: unknown): void {
    this.#inserted.push({ after, value });
  }

  finish(): void {
    for (const [place, inner] of this.#inner) if (!this.#removed.has(place)) inner.finish();
    const kept = this.#elements.length - this.#removed.size;
    if (this.#elements.length === 0) {
      if (this.#inserted.length > 0) this.#holder.fill(this.#inserted.map(({ value }) => value));
    } else if (kept === 0 && this.#inserted.length === 0) {
      this.#holder.empty();
    } else {
      const changes = { remove: this.#removed, insert: this.#insertions() };
      if (this.#around.inFlow) editFlow(this.#around.source, this.#elements, changes);
      else editBlock(this.#around.source, this.#elements, changes, { aboveComments: true });
    }
  }

  #insertions(): Insertion[] {
    return this.#inserted.map(({ after, value }) => {
      let place = Math.min(after, this.#elements.length - 1);
      while (this.#removed.has(place)) place--;
      const { render } = this.#around.source;
      return { after: place, lines: () => render.itemLines(value), inline: () => render.inlineItem(value) };
    });
  }
}
