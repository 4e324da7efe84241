import type { ExportFormat } from '../export-format.ts';

export const jsonLines: ExportFormat = {
  summary: 'a record a line, with the evidence',
  extension: 'jsonl',
  async *render(records) {
    for await (const { record } of records) yield `${JSON.stringify(record)}\n`;
  },
};
