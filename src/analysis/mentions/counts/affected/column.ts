import { hasTopic, inLeads, type Judge } from './setting.ts';

/** Words of a column's head that count no victims. */
const others = ['enquiry', 'attempt', 'survey', 'sent-total', 'average'];

/** A bare number in a table counts what heads its column: 対象件数, 漏えい人数, 問い合わせ件数. */
export const column: Judge = (setting) => {
  const { figure, cues } = setting;
  const { head } = figure;
  if (!head) return undefined;
  const other = others.map((code) => cues.of(code).firstIn(head)).find((at) => at !== undefined);
  if (other) return { affected: false, by: 'column', at: other, note: 'what its column counts' };
  const leaked =
    cues.of('label-word').firstIn(head) ?? inLeads(setting, 'leak-itself') ?? inLeads(setting, 'label');
  if (leaked ?? hasTopic(setting, 'items', 'counts', 'target'))
    return { affected: true, by: 'column', at: head, note: 'what its column counts' };
  return undefined;
};
