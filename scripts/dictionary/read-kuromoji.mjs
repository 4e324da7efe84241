import { createRequire } from 'node:module';
import { join } from 'node:path';

const require = createRequire(import.meta.url);
/** @type {new (folder: string) => { load(done: (error: Error | null, dictionaries: any) => void): void }} */
const DictionaryLoader = require('kuromoji/src/loader/NodeDictionaryLoader.js');

/**
 * Reads kuromoji's dictionary with kuromoji's own loader, and tells it in words: what its buffers, bit sets and object
 * keys mean.
 *
 * A context is the number by which the connection costs know a word. IPADIC gives each word one, not two (its left and
 * right ids are equal), and all words of a context have the same part of speech.
 *
 * @param {string} folder of the `*.dat.gz` files
 */
export async function readKuromoji(folder) {
  const { token_info_dictionary, unknown_dictionary, connection_costs } = await load(folder);
  const features = new Map();
  const word = (dictionary, id) => {
    const [left, right, cost] = [0, 2, 4].map((at) => dictionary.dictionary.getShort(id + at));
    const [surface, ...ofWord] = dictionary.getFeatures(id).split(',');
    const partOfSpeech = ofWord.slice(0, 4);
    const ofContext = features.get(left) ?? partOfSpeech;
    if (left !== right || String(ofContext) !== String(partOfSpeech))
      throw new Error(`${surface}: two contexts`);
    features.set(left, ofContext);
    return { surface, context: left, cost };
  };
  const wordsOf = (dictionary) =>
    Object.entries(dictionary.target_map).map(([key, ids]) => [
      Number(key),
      ids.map((id) => word(dictionary, id)),
    ]);

  const words = new Map(
    wordsOf(token_info_dictionary).map(([, homographs]) => [homographs[0].surface, homographs]),
  );
  const unknown = new Map(wordsOf(unknown_dictionary));
  const { map: classes } = unknown_dictionary.character_definition.invoke_definition_map;
  return {
    /** Surface → its words, in kuromoji's order. */
    words,
    /** Context → 品詞 and 品詞細分類1 to 3. */
    features,
    /** What a word of context `right` costs behind one of context `left`. */
    connectionCost: (left, right) => connection_costs.get(left, right),
    contexts: connection_costs.forward_dimension,
    /** Kinds of characters, and the words that unknown runs of them may be. kuromoji's file is padded with nameless ones. */
    classes: classes
      .filter(({ class_name }) => class_name !== '')
      .map(({ class_id, class_name, is_always_invoke, is_grouping }) => ({
        name: class_name,
        always: is_always_invoke === 1,
        grouped: is_grouping === 1,
        words: unknown.get(class_id).map(({ context, cost }) => ({ context, cost })),
      })),
    /** The class of a UTF-16 unit. */
    classOf: (unit) => unknown_dictionary.character_definition.character_category_map[unit],
  };
}

function load(folder) {
  return new Promise((resolve, reject) => {
    new DictionaryLoader(join(folder)).load((error, dictionaries) => {
      if (error) reject(error);
      else resolve(dictionaries);
    });
  });
}
