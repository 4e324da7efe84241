import type { Uri } from 'vscode';
import type { Span } from '../../analysis/index.ts';
import type { NoticeAnalysis } from '../notice-reading.ts';
import type { RecordLinks } from './record-links.ts';

/** The records of a notice in which a value rests on some words of it and does not bear a note yet. */
export async function notableRecords(
  links: RecordLinks,
  { document, text }: Pick<NoticeAnalysis, 'document' | 'text'>,
  words: Span,
  note: string,
): Promise<readonly Uri[]> {
  const records = await links.ofNotice(document.uri);
  if (records.length === 0) return [];
  const { noteOn } = await import('../../records/index.ts');
  return records.flatMap((record) => {
    const noted = noteOn(record.text, words, note, text);
    return 'text' in noted && noted.text !== record.text ? [record.uri] : [];
  });
}
