import type { DateDraft } from '../written-date.ts';
import { textAfter, textBefore, type DateRefiner } from './refiner.ts';

/** A law is cited by the date of its promulgation: 平成15年5月30日法律第57号. */
const lawBehind = /^ ?(?:付け?)?(?:法律|政令|条例|省令|府令|規則|告示|訓令|通達|要綱)(?:第|[0-9])/;
/** Fiscal and other labels: 2023年3月期, 4月度, 2021年1月号. */
const labelBehind = /^ ?(?:期(?!間|日|限)|度|号)/;
const versionBefore = /(?:[Vv]er(?:sion)?\.?|バージョン|[Bb]uild|ビルド|リビジョン|[Rr]ev\.?) ?$/;
const numberBefore = /(?:#|[Nn]o\.? ?|№ ?|第)$/;
/** Quantities that a number with a separator may be: 7.18円, 2021.03%. */
const quantityBehind = /^ ?(?:円|%|件|名|人|社|km|キロ|GHz|MB|KB|GB|倍|点|版|系)/;

/** Drops what has a date's form and names something else. */
export const dropLabels: DateRefiner = (drafts, text) =>
  drafts.filter((draft) => !isLabel(draft, text) && !isInAddress(draft, text));

function isLabel({ by, start, end, from }: DateDraft, text: string): boolean {
  const after = textAfter(text, end);
  if (lawBehind.test(after)) return true;
  if (from.month !== undefined && from.day === undefined && labelBehind.test(after)) return true;
  if (by !== 'date-separated' && by !== 'date-slash-month-day') return false;
  const before = textBefore(text, start);
  return versionBefore.test(before) || numberBefore.test(before) || quantityBehind.test(after);
}

/** Inside a web or mail address: a run of address characters with a scheme, or an @, before the date. */
function isInAddress({ by, start }: DateDraft, text: string): boolean {
  if (by !== 'date-separated' && by !== 'date-slash-month-day') return false;
  return /(?:https?:\/\/|www\.|@)[!-~]*$/.test(textBefore(text, start, 120));
}
