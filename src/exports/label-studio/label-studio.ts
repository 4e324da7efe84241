import type { FolderFormat } from '../export-format.ts';
import { labelledRecord, stemOf } from '../standoff/labelled-record.ts';
import type { NoticeLabel } from '../standoff/notice-labels.ts';
import type { ToolText } from '../standoff/tool-text.ts';
import { labelingConfig } from './labeling-config.ts';

/** How a record is laid over its notice for Label Studio. */
export const labelStudioForm = { oneFor: 'quote' } as const;

/**
 * Label Studio's JSON: a file with one task a record, and the labelling interface as XML. What a person has approved is an
 * annotation of the task, all else a prediction, with which annotators begin. The task's data hold the record as it was
 * exported, by which an import tells what has been changed since.
 *
 * Source: the guides "Import pre-annotated data" and "Export annotations" of Label Studio (labelstud.io/guide): a region is
 * `{id, from_name, to_name, type: "labels", value: {start, end, text, labels}}`. Offsets: see `createToolText`.
 */
export const labelStudio: FolderFormat = {
  summary: "a folder for Label Studio: tasks, and the labelling interface; needs the notices' texts",
  async *files(records, context) {
    const names = new Set<string>();
    for await (const exported of records) {
      const labelled = await labelledRecord(exported, context, labelStudioForm);
      if (!labelled) continue;
      const { labels, toolText } = labelled;
      const { record } = exported;
      for (const { name } of labels) names.add(name);
      const result = labels.flatMap((label, place) => regions(label, place, toolText));
      const task = {
        data: { text: toolText.text, file: `${stemOf(exported)}.notice.yaml`, record },
        ...(record.review.status === 'approved'
          ? { annotations: [{ result }] }
          : { predictions: [{ model_version: 'notice-annotator', result }] }),
      };
      yield { path: `${stemOf(exported)}.json`, content: `${JSON.stringify([task], null, 1)}\n` };
    }
    yield { path: 'labeling-config.xml', content: labelingConfig(names) };
  },
};

function regions({ name, pieces }: NoticeLabel, place: number, { letters, toTool }: ToolText) {
  return pieces.map(({ start, end }) => {
    const value = { start: toTool(start), end: toTool(end) };
    return {
      id: `label-${place + 1}`,
      from_name: 'label',
      to_name: 'text',
      type: 'labels',
      value: { ...value, text: letters.slice(value.start, value.end).join(''), labels: [name] },
    };
  });
}
