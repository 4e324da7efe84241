import { doccanoForm } from '../../exports/doccano/doccano.ts';
import type { ImportFormat } from '../import-format.ts';
import { alongIn, type Json, listOf, objectOf, parseJson } from '../json.ts';
import type { ImportItem, ToolLabel } from '../tool-document.ts';

/**
 * doccano's JSONL: `{"text", "label": [[start, end, label]], "meta"}` a line; of a project with relations
 * `"entities": [{"start_offset", "end_offset", "label"}]`. The record that an export put in `meta` comes along there, or
 * where doccano has put it beside the text.
 *
 * Source: `backend/data_export/models.py` of doccano/doccano.
 */
export const doccanoImport: ImportFormat = {
  summary: "doccano's JSONL, a document a line",
  extension: '.jsonl',
  beside: [],
  form: doccanoForm,
  *read({ path, text }) {
    for (const [place, line] of text.split('\n').entries()) {
      if (line.trim() !== '') yield* readLine(line, `${path}:${place + 1}`);
    }
  },
};

function* readLine(line: string, path: string): Generator<ImportItem> {
  const bad = (message: string): ImportItem => ({ problem: { path, code: 'bad-line', message } });
  const parsed = parseJson(line);
  if ('error' in parsed) {
    yield bad(`${parsed.error}. Export the project as JSONL once more.`);
    return;
  }
  const data = objectOf(parsed.value);
  const text = data?.text ?? data?.data;
  if (!data || typeof text !== 'string') {
    yield bad('It has no "text": it must be a JSONL export of a project for sequence labelling.');
    return;
  }
  const given = data.label ?? data.labels ?? data.entities;
  if (!Array.isArray(given)) {
    yield bad('It has no "label": it must be a JSONL export of a project for sequence labelling.');
    return;
  }
  const labels: ToolLabel[] = [];
  for (const one of listOf(given)) {
    const label = labelOf(one);
    if (label) labels.push(label);
    else {
      const message = `A label is not [start, end, name]: ${JSON.stringify(one)}. It is left out.`;
      yield { problem: { path, code: 'bad-label', message } };
    }
  }
  const meta = objectOf(data.meta);
  yield { document: { path, text, labels, ...alongIn(meta, objectOf(meta?.meta), data) } };
}

function labelOf(given: unknown): ToolLabel | undefined {
  const entity: Json | undefined = objectOf(given);
  const [start, end, name] = entity ? [entity.start_offset, entity.end_offset, entity.label] : listOf(given);
  if (typeof start !== 'number' || typeof end !== 'number' || typeof name !== 'string') return undefined;
  return { name, pieces: [{ start, end }] };
}
