import { dictionaryFormat } from './format.ts';

/** A kind of characters (KANJI, KATAKANA …), and how they make words that the dictionary lacks. */
export interface CharacterClass {
  readonly name: string;
  /** Unknown words are tried even where the dictionary has one. */
  readonly always: boolean;
  /** A run of such characters is one word; else each character is. */
  readonly grouped: boolean;
  /** What an unknown word may be. */
  readonly words: readonly { readonly context: number; readonly cost: number }[];
}

/** The arrays of a file, by name. They are views of its bytes: nothing is copied. */
interface Arrays {
  /** By UTF-16 unit: the child of the trie's root, 0 where no word begins so. */
  readonly roots: Int32Array;
  /** By node: its first child; the children end where those of the next node begin. */
  readonly firstChild: Int32Array;
  /** By node: its first word; the words end where those of the next node begin. */
  readonly firstWord: Int32Array;
  /** By node: the UTF-16 unit that leads to it; ascending among the children of one node. */
  readonly labels: Uint16Array;
  /** By word: the number by which `connections` and `partOfSpeechOf` know it. */
  readonly wordContexts: Uint16Array;
  readonly wordCosts: Int16Array;
  /** What a word of context `right` costs behind one of context `left`, at `right * contexts + left`. */
  readonly connections: Int16Array;
  /** By UTF-16 unit: index in `classes`. */
  readonly classOf: Uint8Array;
  /** By context: index in `partsOfSpeech`. */
  readonly partOfSpeechOf: Uint8Array;
}

interface Tables {
  /** Number of contexts; 0 is the context of a sentence's begin and end. */
  readonly contexts: number;
  /** The first one is that of all characters outside the BMP. */
  readonly classes: readonly [CharacterClass, ...CharacterClass[]];
  /** 品詞 and 品詞細分類1 to 3. */
  readonly partsOfSpeech: readonly (readonly string[])[];
}

/** IPADIC as kuromoji has it: a trie of words over UTF-16 units, what they are, and what they cost. */
export type Dictionary = Arrays & Tables;

interface Header extends Tables {
  readonly format: string;
  /** Where each array lies behind the header. */
  readonly sections: readonly {
    readonly name: keyof Arrays;
    readonly type: keyof typeof views;
    /** In bytes, from the end of the header. */
    readonly offset: number;
    /** In elements. */
    readonly length: number;
  }[];
  /** Length of all behind the header. */
  readonly bytes: number;
}

const LINE_END = 0x0a;
type View = new (buffer: SharedArrayBuffer, offset: number, length: number) => ArrayBufferView;
const views = { Int32Array, Uint16Array, Int16Array, Uint8Array } satisfies Record<string, View>;

/**
 * Reads a packed dictionary: a line of JSON and, behind it, the arrays, each aligned and in the byte order of all
 * machines that this runs on (little endian).
 *
 * @throws Error for what is no dictionary, is one of another version, or has not its whole length
 */
export function readDictionary(buffer: SharedArrayBuffer): Dictionary {
  const bytes = new Uint8Array(buffer);
  const begin = bytes.indexOf(LINE_END) + 1;
  // A copy, for no decoder reads memory that others might change.
  const header = readHeader(new TextDecoder().decode(bytes.slice(0, begin)));
  if (header === undefined || begin + header.bytes !== buffer.byteLength) {
    throw new Error('The tokenizer’s dictionary is damaged or of another version.');
  }
  const arrays = header.sections.map(({ name, type, offset, length }) => {
    const View: View = views[type];
    return [name, new View(buffer, begin + offset, length)];
  });
  return { ...header, ...(Object.fromEntries(arrays) as Arrays) };
}

function readHeader(line: string): Header | undefined {
  if (!line.startsWith(`{"format":${JSON.stringify(dictionaryFormat)}`)) return undefined;
  return JSON.parse(line) as Header;
}
