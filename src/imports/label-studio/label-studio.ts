import { labelStudioForm } from '../../exports/label-studio/label-studio.ts';
import type { ImportFormat } from '../import-format.ts';
import { alongIn, listOf, objectOf, parseJson } from '../json.ts';
import type { ImportItem, ToolLabel } from '../tool-document.ts';
import { annotationOf } from './annotation-of.ts';

/**
 * Label Studio's JSON: a list of tasks, `{"data", "annotations": [{"result"}]}` each. What a person has submitted comes in;
 * predictions, which are a machine's, do not, and neither do drafts and skipped tasks.
 *
 * Source: the guide "Export annotations" of Label Studio (labelstud.io/guide/export).
 */
export const labelStudioImport: ImportFormat = {
  summary: "Label Studio's JSON, a list of tasks",
  extension: '.json',
  beside: [],
  form: labelStudioForm,
  *read({ path, text }) {
    const parsed = parseJson(text);
    const problem =
      'error' in parsed ? parsed.error : Array.isArray(parsed.value) ? undefined : 'It is no list of tasks';
    if (problem !== undefined || 'error' in parsed) {
      const message = `${problem ?? ''}. Export the project as JSON once more.`;
      yield { problem: { path, code: 'bad-line', message } };
      return;
    }
    for (const [place, task] of listOf(parsed.value).entries()) {
      yield* readTask(task, `${path}: task ${place + 1}`);
    }
  },
};

function* readTask(given: unknown, path: string): Generator<ImportItem> {
  const data = objectOf(objectOf(given)?.data);
  const text = data?.text;
  if (typeof text !== 'string') {
    const message = 'It has no "data" with a "text": export the project as JSON (not JSON-MIN).';
    yield { problem: { path, code: 'bad-line', message } };
    return;
  }
  const annotation = annotationOf(given);
  if ('problem' in annotation) {
    yield { problem: { path, ...annotation.problem } };
    return;
  }
  const labels: ToolLabel[] = [];
  for (const region of annotation.result) {
    const read = labelsOf(region);
    if (Array.isArray(read)) labels.push(...read);
    else yield { problem: { path, ...read } };
  }
  yield { document: { path, text, labels, ...alongIn(data) } };
}

type RegionProblem = Extract<ReturnType<typeof annotationOf>, { problem: unknown }>['problem'];

function labelsOf(given: unknown): ToolLabel[] | RegionProblem {
  const region = objectOf(given);
  const value = objectOf(region?.value);
  if (region?.type !== 'labels') {
    const type = typeof region?.type === 'string' ? region.type : 'none';
    return { code: 'passed-over', message: `Records have no place for a result of type ${type}.` };
  }
  const { start, end, text: words } = value ?? {};
  const names = listOf(value?.labels).filter((name) => typeof name === 'string');
  if (typeof start !== 'number' || typeof end !== 'number' || names.length === 0) {
    const message = `A region has no "start", "end" and "labels": ${JSON.stringify(value ?? given)}. It is left out.`;
    return { code: 'bad-label', message };
  }
  const pieces = [{ start, end }];
  return names.map((name) => ({ name, pieces, ...(typeof words === 'string' && { words }) }));
}
