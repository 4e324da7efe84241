import { type NoticeRecord, saidBy, serializeRecord } from '../../records/index.ts';
import type { FolderFormat } from '../export-format.ts';
import { labelledRecord, stemOf } from '../standoff/labelled-record.ts';
import type { NoticeLabel } from '../standoff/notice-labels.ts';
import type { ToolText } from '../standoff/tool-text.ts';
import { annotationConf } from './annotation-conf.ts';
import { bratPieces } from './brat-pieces.ts';

/** How a record is laid over its notice for brat. */
export const bratForm = { oneFor: 'value', piecesOf: bratPieces } as const;

/** What the record beside an `.ann` is called: not like a record of the corpus, which it is only a copy of. */
export const exportedRecordEnd = '.exported.yaml';

/**
 * brat's stand-off: `a.1.txt` with the notice, `a.1.ann` with a line an annotation, and one `annotation.conf` with the
 * labels. Beside them stands the record as it was exported, by which an import tells what has been changed since.
 *
 * | line                                       | what                                                             |
 * | ------------------------------------------ | ---------------------------------------------------------------- |
 * | `T1 field_name 10 12;20 22  氏名 氏名`      | a value and the words it rests on, fragments joined by a blank   |
 * | `A1 Certainty T1 confirmed`                | Certainty of a field's population, Qualifier of a figure, Population by its number |
 * | `#1 AnnotatorNotes T1  2021-12-08 detected` | the value in the compact form that evidence keeps               |
 *
 * Source: the format's description, brat.nlplab.org/standoff.html, and `server/src/annotation.py` of nlplab/brat, which
 * demands that the text of fragments be joined by one blank and be the document's, and that no two of them overlap.
 * Offsets: see `createToolText`.
 */
export const brat: FolderFormat = {
  summary: "a folder for brat: .txt, .ann, and annotation.conf; needs the notices' texts",
  async *files(records, context) {
    const names = new Set<string>();
    for await (const exported of records) {
      const labelled = await labelledRecord(exported, context, bratForm);
      if (!labelled) continue;
      const { labels, toolText } = labelled;
      const stem = stemOf(exported);
      for (const { name } of labels) names.add(name);
      yield { path: `${stem}.txt`, content: toolText.text };
      yield { path: `${stem}.ann`, content: annotationLines(labels, toolText, exported.record) };
      yield { path: stem + exportedRecordEnd, content: serializeRecord(exported.record) };
    }
    yield { path: 'annotation.conf', content: annotationConf(names) };
  },
};

function annotationLines(labels: readonly NoticeLabel[], toolText: ToolText, record: NoticeRecord): string {
  let attributes = 0;
  return labels
    .map((label, place) => {
      const id = `T${place + 1}`;
      const spans = label.pieces.map(
        ({ start, end }) => [toolText.toTool(start), toolText.toTool(end)] as const,
      );
      const offsets = spans.map(([start, end]) => `${start} ${end}`).join(';');
      const words = spans.map(([start, end]) => toolText.letters.slice(start, end).join('')).join(' ');
      const said = Object.entries(bratAttributes(label, record)).map(
        ([name, value]) => `A${++attributes}\t${name} ${id} ${value}\n`,
      );
      const note = label.quotes[0]?.value.text.replace(/\s+/gu, ' ') ?? '';
      return `${id}\t${label.name} ${offsets}\t${words}\n${said.join('')}#${place + 1}\tAnnotatorNotes ${id}\t${note}\n`;
    })
    .join('');
}

/** What brat shows of a value beside its label. */
function bratAttributes({ quotes }: NoticeLabel, record: NoticeRecord): Readonly<Record<string, string>> {
  const value = quotes[0]?.value;
  if (!value) return {};
  const [list, place] = value.path;
  const exposure = list === 'exposures' && typeof place === 'number' ? record.exposures[place] : undefined;
  const { qualifier } = saidBy(value);
  return {
    ...(exposure && value.kind === 'field' && { Certainty: exposure.certainty }),
    ...(qualifier && { Qualifier: qualifier }),
    ...(exposure && record.exposures.length > 1 && { Population: String(Number(place) + 1) }),
  };
}
