import { brat } from '../../../src/exports/brat/brat.ts';
import { doccano } from '../../../src/exports/doccano/doccano.ts';
import { labelStudio } from '../../../src/exports/label-studio/label-studio.ts';
import { createImport, exportedRecord } from '../../../src/imports/import-document.ts';
import type { ToolFile } from '../../../src/imports/import-format.ts';
import { importFormats, type ImportFormatName } from '../../../src/imports/import-formats.ts';
import type { ImportProblem } from '../../../src/imports/tool-document.ts';
import { type NoticeRecord, readRecord, readValues, serializeRecord } from '../../../src/records/index.ts';
import { exported, fileOf, notice, record } from '../exports/standoff/yoshino.ts';

const stem = 'deep/yoshino.1';

/** What a tool gives back of a record that nobody has touched there. */
export async function fileFrom(name: ImportFormatName, of: NoticeRecord = record): Promise<ToolFile> {
  switch (name) {
    case 'brat': {
      const files = await exported(brat, { of });
      const beside = ['.txt', '.exported.yaml'].map((end) => [end, fileOf(files, stem + end)] as const);
      const text = fileOf(files, `${stem}.ann`);
      return { path: `brat/${stem}.ann`, relative: `${stem}.ann`, text, beside: new Map(beside) };
    }
    case 'doccano':
      return {
        path: 'all.jsonl',
        relative: 'all.jsonl',
        text: fileOf(await exported(doccano, { of }), ''),
        beside: new Map(),
      };
    case 'label-studio': {
      // Label Studio gives predictions back as predictions: it is what was submitted that comes in.
      const tasks = JSON.parse(
        fileOf(await exported(labelStudio, { of }), `${stem}.json`),
      ) as LabelStudioTask[];
      const submitted = tasks.map(({ predictions, annotations, ...task }) => ({
        ...task,
        annotations: annotations ?? predictions ?? [],
      }));
      return {
        path: 'project.json',
        relative: 'project.json',
        text: JSON.stringify(submitted),
        beside: new Map(),
      };
    }
  }
}

interface LabelStudioTask {
  readonly data: Record<string, unknown>;
  readonly annotations?: readonly unknown[];
  readonly predictions?: readonly unknown[];
}

export interface CameBack {
  /** YAML; nothing where the record is left as it is. */
  readonly text: string | undefined;
  readonly problems: readonly ImportProblem[];
  /** Kind, value and standing of each value. */
  readonly values: readonly string[];
}

/** Brings one document back into a record. */
export function bringBack(
  name: ImportFormatName,
  file: ToolFile,
  {
    existing,
    accept = false,
    withoutRecord = false,
    text = notice,
  }: {
    readonly existing?: string;
    readonly accept?: boolean;
    readonly withoutRecord?: boolean;
    readonly text?: string;
  } = {},
): CameBack {
  const format = importFormats[name];
  const items = [...format.read(file)];
  const problems = items.flatMap((item) => ('problem' in item ? [item.problem] : []));
  const [document] = items.flatMap((item) => ('document' in item ? [item.document] : []));
  if (!document) return { text: undefined, problems, values: [] };
  const along = withoutRecord ? {} : exportedRecord(document, {});
  if ('problem' in along) return { text: undefined, problems: [...problems, along.problem], values: [] };
  const begun = along.record ?? { ...record, ...empty };
  const result = createImport({ form: format.form, openCodes: {}, accept })(document, {
    existing: existing ?? serializeRecord(begun),
    notice: text,
    ...(along.record && { exported: along.record }),
  });
  return {
    text: result.text,
    problems: [...problems, ...result.problems],
    values: valuesIn(result.text ?? ''),
  };
}

export function valuesIn(yaml: string): string[] {
  return (readValues(yaml)?.values ?? []).map(({ kind, text, standing }) => `${kind} ${text} ${standing}`);
}

/** A record of the same notice that says nothing. */
const empty: Partial<NoticeRecord> = {
  title: undefined as never,
  services: [],
  organizations: [],
  causes: [],
  exposures: [],
  excluded: [],
  timeline: [],
  evidence: {},
};

export function recordIn(yaml: string | undefined): NoticeRecord {
  const read = readRecord(yaml ?? '');
  if ('record' in read) return read.record;
  throw new Error(`no valid record: ${JSON.stringify(read.problems)}`);
}
