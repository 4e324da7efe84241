import { bundled } from './measure.mjs';

const { readCorpus } = await bundled('corpus', `export { readCorpus } from './test/accuracy/corpus.ts';`);

/** The notices of the project's own corpus, of invented organisations, with the mentions that are marked in them. */
export const marked = readCorpus('test/accuracy/corpus').map(({ notice }) => notice);

export const corpus = marked.map(({ text }) => text);

/** The corpus over and over, no two alike: other figures and other days, as in a collection of many years. */
export function notice(index) {
  const text = corpus[index % corpus.length];
  const round = Math.floor(index / corpus.length);
  return round === 0
    ? text
    : text
        .replace(/(?<=\d,)\d{3}(?=\D)/gu, (digits) =>
          String((Number(digits) + 7 * round) % 1000).padStart(3, '0'),
        )
        .replace(/\d+(?=日)/gu, (day) => String(((Number(day) + round - 1) % 28) + 1));
}

/** A text of some length in UTF-16 code units, notice upon notice. */
export function textOf(length) {
  const parts = [];
  for (let index = 0, so = 0; so < length; index++) {
    parts.push(notice(index));
    so += parts.at(-1).length + 1;
  }
  return parts.join('\n').slice(0, length);
}
