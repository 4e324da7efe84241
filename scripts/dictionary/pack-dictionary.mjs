/**
 * Writes kuromoji's dictionary as the one file that `src/tokenizer/dictionary` reads: typed arrays, laid out as they
 * are used, so that there is nothing to inflate and nothing to parse.
 *
 * What the product never asks for is left out (readings, base forms), and so are homographs that no reading can prefer.
 * That makes 10 MB of the 92 MB that kuromoji unpacks.
 */
import { createHash } from 'node:crypto';
import { copyFile, mkdir, open, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { importTypeScript } from '../generators/import-typescript.mjs';
import { buildTrie } from './build-trie.mjs';
import { readKuromoji } from './read-kuromoji.mjs';

const ALIGNMENT = 8;
const UTF16_UNITS = 0x10000;
const kuromoji = 'node_modules/kuromoji';
const packed = 'out/dictionary';

/**
 * Packs the dictionary, unless what is there came from the same sources.
 *
 * @returns the folder that holds it, with the licence of its data
 */
export async function packDictionary() {
  const { dictionaryFile, dictionaryFormat } = await importTypeScript('src/tokenizer/dictionary/format.ts');
  const { version } = JSON.parse(await readFile(join(kuromoji, 'package.json'), 'utf8'));
  const about = { format: dictionaryFormat, source: `kuromoji ${version}`, packedBy: await hashOfScripts() };
  const file = join(packed, dictionaryFile);
  if (await beginsWith(file, JSON.stringify(about).slice(0, -1))) return packed;
  await mkdir(packed, { recursive: true });
  await copyFile(join(kuromoji, 'NOTICE.md'), join(packed, 'NOTICE.md'));
  // Builds that run side by side never see half a file.
  const sibling = `${file}.${process.pid}.tmp`;
  await writeFile(sibling, layOut(about, await readTables()));
  await rename(sibling, file);
  return packed;
}

async function hashOfScripts() {
  const here = dirname(fileURLToPath(import.meta.url));
  const hash = createHash('sha256');
  for (const name of (await readdir(here)).sort()) hash.update(await readFile(join(here, name)));
  return hash.digest('hex');
}

async function beginsWith(file, text) {
  const handle = await open(file).catch(() => undefined);
  if (!handle) return false;
  try {
    const { buffer, bytesRead } = await handle.read({ buffer: Buffer.alloc(text.length) });
    return buffer.toString('latin1', 0, bytesRead) === text;
  } finally {
    await handle.close();
  }
}

async function readTables() {
  const { words, features, contexts, connectionCost, classes, classOf } = await readKuromoji(
    join(kuromoji, 'dict'),
  );
  const {
    labels,
    firstChild,
    firstWord,
    words: inOrder,
  } = buildTrie(
    new Map([...words].map(([surface, homographs]) => [surface, homographs.filter(mayBeChosen)])),
  );
  const roots = new Int32Array(UTF16_UNITS);
  for (let node = firstChild[0]; node < firstChild[1]; node++) roots[labels[node]] = node;
  const connections = new Int16Array(contexts * contexts);
  for (let right = 0; right < contexts; right++) {
    for (let left = 0; left < contexts; left++)
      connections[right * contexts + left] = connectionCost(left, right);
  }
  const partsOfSpeech = [...new Set([...features.values()].map(String))];
  return {
    tables: { contexts, classes, partsOfSpeech: partsOfSpeech.map((features) => features.split(',')) },
    arrays: {
      roots,
      firstChild: Int32Array.from(firstChild),
      firstWord: Int32Array.from(firstWord),
      labels: Uint16Array.from(labels),
      wordContexts: Uint16Array.from(inOrder, ({ context }) => context),
      wordCosts: Int16Array.from(inOrder, ({ cost }) => cost),
      connections,
      classOf: Uint8Array.from({ length: UTF16_UNITS }, (_, unit) => classOf(unit)),
      partOfSpeechOf: Uint8Array.from({ length: contexts }, (_, context) =>
        Math.max(0, partsOfSpeech.indexOf(String(features.get(context)))),
      ),
    },
  };
}

/** Of homographs in one context only the cheapest is ever part of a cheapest path; of equally cheap ones the first. */
function mayBeChosen({ context, cost }, index, homographs) {
  return homographs.every(
    (other, at) => other.context !== context || other.cost > cost || (other.cost === cost && at >= index),
  );
}

/** A line of JSON, which says where each array lies behind it, and the arrays. */
function layOut(about, { tables, arrays }) {
  let length = 0;
  const sections = Object.entries(arrays).map(([name, array]) => {
    const offset = length;
    length += aligned(array.byteLength);
    return { name, type: array.constructor.name, offset, length: array.length };
  });
  const line = JSON.stringify({ ...about, ...tables, sections, bytes: length });
  const begin = aligned(Buffer.byteLength(line) + 1);
  const content = Buffer.alloc(begin + length, ' ', 'latin1');
  content.write(line);
  content[begin - 1] = 0x0a;
  for (const [index, array] of Object.values(arrays).entries()) {
    content.set(new Uint8Array(array.buffer), begin + sections[index].offset);
  }
  return content;
}

function aligned(bytes) {
  return Math.ceil(bytes / ALIGNMENT) * ALIGNMENT;
}
