import type { ExportFormat } from '../export-format.ts';
import { labelledRecord, stemOf } from '../standoff/labelled-record.ts';

/** How a record is laid over its notice for doccano. */
export const doccanoForm = { oneFor: 'quote' } as const;

/**
 * doccano's JSONL for sequence labelling: `{"text", "label": [[start, end, label]], "meta"}`, a record a line. `meta` holds
 * the record as it was exported, by which an import tells what has been changed since; doccano keeps columns that it does
 * not know and gives them back.
 *
 * Source: `SpanLabel.parse` in `backend/data_import/pipeline/labels.py` and `ExportedExample.to_dict` in
 * `backend/data_export/models.py` of doccano/doccano. Overlapping labels need the project's setting that allows them.
 * Offsets: see `createToolText`.
 */
export const doccano: ExportFormat = {
  summary: "JSONL for doccano, a record a line; needs the notices' texts",
  extension: 'jsonl',
  async *render(records, context) {
    for await (const exported of records) {
      const labelled = await labelledRecord(exported, context, doccanoForm);
      if (!labelled) continue;
      const { labels, toolText } = labelled;
      const label = labels.flatMap(({ name, pieces }) =>
        pieces.map(({ start, end }) => [toolText.toTool(start), toolText.toTool(end), name]),
      );
      const meta = { file: `${stemOf(exported)}.notice.yaml`, record: exported.record };
      yield `${JSON.stringify({ text: toolText.text, label, meta })}\n`;
    }
  },
};
