import { bratForm, exportedRecordEnd } from '../../exports/brat/brat.ts';
import type { ImportFormat } from '../import-format.ts';
import { readAnnotations } from './read-annotations.ts';

/**
 * brat's stand-off: an `.ann` file with the `.txt` that it is of, and the record that an export wrote beside them.
 *
 * Source: brat.nlplab.org/standoff.html. Of its lines text-bound annotations (`T`), attributes (`A`, `M`) and notes (`#`)
 * come in; relations, events, normalisations and equivalences are passed over.
 */
export const bratImport: ImportFormat = {
  summary: 'a folder of brat, or its .ann files; each with its .txt beside it',
  extension: '.ann',
  beside: ['.txt', exportedRecordEnd],
  form: bratForm,
  *read({ path, relative, text: ann, beside }) {
    const text = beside.get('.txt');
    if (text === undefined) {
      const message = 'The text that it annotates is missing: put the .txt of the same name beside it.';
      yield { problem: { path, code: 'bad-line', message } };
      return;
    }
    const { labels, problems } = readAnnotations(ann);
    for (const { line, code, message } of problems) {
      yield { problem: { path: `${path}:${line}`, code, message } };
    }
    const record = beside.get(exportedRecordEnd);
    const file = relative.replace(/\.ann$/u, '.notice.yaml');
    yield { document: { path, text, labels, file, ...(record !== undefined && { record }) } };
  },
};
