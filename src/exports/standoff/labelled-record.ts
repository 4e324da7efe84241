import type { ExportedRecord, RenderContext } from '../export-format.ts';
import { type LabelForm, type NoticeLabel, labelsOf } from './notice-labels.ts';
import { createToolText, type ToolText } from './tool-text.ts';

/** A record's labels, and the text that they are on. */
export interface LabelledRecord {
  readonly labels: readonly NoticeLabel[];
  readonly toolText: ToolText;
}

/** Lays a record's values over its notice, and remarks what is left out; nothing where the notice is not to be had. */
export async function labelledRecord(
  { path, record }: ExportedRecord,
  { readNotice, remark, leftOut: leaveOut }: RenderContext,
  { lineFeeds = true, ...form }: LabelForm & { readonly lineFeeds?: boolean },
): Promise<LabelledRecord | undefined> {
  const text = await readNotice(record.source.notice);
  if (text === undefined) {
    await leaveOut({ path, message: `Its notice is not found: ${record.source.notice}` });
    return undefined;
  }
  const { labels, leftOut } = labelsOf(record, text, form);
  for (const message of leftOut) await remark({ path, message });
  return { labels, toolText: createToolText(text, { lineFeeds }) };
}

/** What the files of a record are called, without their ends: its own name, below the folder that was exported. */
export function stemOf({ relative }: ExportedRecord): string {
  return relative.replace(/\.notice\.yaml$/u, '');
}
