import type { ExportFormat } from '../export-format.ts';
import { toVeris } from './to-veris.ts';

export const veris: ExportFormat = {
  summary: 'VERIS 1.4.0, a JSON array of incidents; what has no place there is named',
  extension: 'json',
  async *render(records, { remark, leftOut }) {
    let before = '[\n';
    for await (const { path, record } of records) {
      const { incident, untold } = toVeris(record);
      if (!incident) {
        await leftOut({ path, message: `VERIS demands ${untold.join('; ')}.` });
        continue;
      }
      if (untold.length > 0) await remark({ path, message: `No place in VERIS: ${untold.join('; ')}.` });
      yield before + JSON.stringify(incident);
      before = ',\n';
    }
    yield before === '[\n' ? '[]\n' : '\n]\n';
  },
};
