import { isCollection, isMap, isScalar, type Document, type Node } from 'yaml';
import { MapEditor, type EntryList } from '../edit/map-editor.ts';
import { Renderer } from '../edit/render.ts';
import type { TextEdit } from '../edit/text-edit.ts';
import { YamlSource } from '../edit/yaml-source.ts';
import { nodeAt, type Path } from '../locate.ts';
import { parseYaml } from '../parse.ts';
import { keySchemaAt, schemaAt, type SchemaPart } from '../schema/schema-at.ts';
import type { FileKind } from './file-kind.ts';

/** A file as its menders see it: what stands where, what belongs there, and edits of its text. */
export class FileToMend<Kind extends FileKind = FileKind> {
  readonly text: string;
  readonly kind: Kind;
  readonly document: Document.Parsed;
  readonly render: Renderer;

  constructor(text: string, kind: Kind) {
    this.text = text;
    this.kind = kind;
    this.document = parseYaml(text);
    this.render = new Renderer(kind.standsOnOneLine);
  }

  nodeAt(path: Path): Node | undefined {
    return nodeAt(this.document, path);
  }

  /** What stands at a path, right or wrong. */
  valueAt(path: Path): unknown {
    return this.nodeAt(path)?.toJS(this.document);
  }

  /** A plain value as text; a number has its digits as they are written: 2017.10. Nothing where there is none. */
  textAt(path: Path): string | undefined {
    const node = this.nodeAt(path);
    if (!isScalar(node) || node.value === null) return undefined;
    return typeof node.value === 'string' ? node.value : node.source;
  }

  schemaAt(path: Path): SchemaPart | undefined {
    return schemaAt(this.kind.schema, path);
  }

  keySchemaAt(path: Path): SchemaPart | undefined {
    return keySchemaAt(this.kind.schema, path);
  }

  isRequired(path: Path): boolean {
    return this.schemaAt(path.slice(0, -1))?.required?.includes(String(path.at(-1))) === true;
  }

  /** Whether a value stands between brackets. */
  isInFlow(path: Path): boolean {
    return path.some((_, length) => {
      const node = this.nodeAt(path.slice(0, length));
      return isCollection(node) && node.flow === true;
    });
  }

  /** A value as it is written at a path, on one line. */
  inline(path: Path, value: unknown): string {
    const plain = typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
    return plain && !this.isInFlow(path) ? this.render.scalarText(value) : this.render.inlineItem(value);
  }

  /** Writes text in the place of a value that stands on its own: a plain one, or one in brackets. */
  replace(path: Path, text: string): readonly TextEdit[] {
    const node = this.nodeAt(path);
    if (!node?.range || (isCollection(node) && node.flow !== true)) return [];
    const [start, end] = node.range;
    const source = this.#source();
    // A comment between brackets would go with them; a text over several lines (`|`) ends with its line break.
    if (isCollection(node) && source.hasComment({ start, end })) return [];
    const lineBreak = isScalar(node) && this.text.slice(start, end).endsWith('\n') ? source.eol : '';
    return [{ start, end, text: text + lineBreak }];
  }

  /** Changes one map; a list or map in it is reached by its key. */
  editMap(path: Path, change: (map: MapEditor) => void): readonly TextEdit[] {
    return this.#edit((root) => {
      const map = this.#mapAt(root, path);
      if (map) change(map);
    });
  }

  /** Takes a key out of its map, or an element out of its list; nothing where a person's comment would go with it. */
  remove(path: Path): readonly TextEdit[] {
    const around = path.slice(0, -1);
    const last = path.at(-1);
    return this.#edit((root) => {
      if (typeof last === 'number') this.#listAt(root, around)?.remove(last);
      else if (last !== undefined) this.#mapAt(root, around)?.remove(last);
    });
  }

  #edit(change: (root: MapEditor) => void): readonly TextEdit[] {
    const contents = this.document.contents;
    if (!isMap(contents)) return [];
    const source = this.#source();
    const root = new MapEditor({ source, inFlow: false }, contents, this.#orderOf([]), () => undefined);
    change(root);
    root.finish();
    return source.edits;
  }

  #source(): YamlSource {
    return new YamlSource(this.text, this.document, this.kind.standsOnOneLine);
  }

  #orderOf(path: Path): readonly string[] {
    return Object.keys(this.schemaAt(path)?.properties ?? {});
  }

  #mapAt(root: MapEditor, path: Path): MapEditor | undefined {
    let map: MapEditor | undefined = root;
    for (let length = 1; length <= path.length && map; length++) {
      const key = String(path[length - 1]);
      const place = path[length];
      if (typeof place === 'number') {
        length++;
        map = map.list(key)?.entry(place, this.#orderOf(path.slice(0, length)));
      } else map = map.map(key, this.#orderOf(path.slice(0, length)));
    }
    return map;
  }

  #listAt(root: MapEditor, path: Path): EntryList | undefined {
    return this.#mapAt(root, path.slice(0, -1))?.list(String(path.at(-1)), this.isRequired(path));
  }
}
