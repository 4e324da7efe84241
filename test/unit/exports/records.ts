import type {
  ExportedRecord,
  ExportFormat,
  Remark,
  RenderContext,
} from '../../../src/exports/export-format.ts';
import type { NoticeRecord } from '../../../src/records/index.ts';

const source = (notice: string) => ({ notice, sha256: '0'.repeat(64), section: { start: 0, end: 90 } });

/** Two populations, one of them only suspected; figures of every kind, and an event whose year nothing gives. */
export const minato: NoticeRecord = {
  schemaVersion: 1,
  id: 'minato#1',
  source: { ...source('notices/minato.txt'), published: '2024-05-10' },
  title: '不正アクセスのお知らせ',
  organizations: [
    { name: 'みなと書房', role: 'discloser', evidence: [{ exact: 'みなと書房', start: 3, end: 8 }] },
    { name: 'しおかぜシステム', role: 'contractor' },
  ],
  services: [{ name: 'みなとオンライン' }],
  causes: [{ code: 'sql-injection' }, { code: 'contractor' }],
  exposures: [
    {
      label: 'オンライン会員',
      certainty: 'confirmed',
      period: '2024-01/2024-03-15',
      counts: [
        { value: 150, unit: 'people', qualifier: 'exact', superseded: true },
        { value: 120, unit: 'people', qualifier: 'exact', subset: true },
        { value: 1100, unit: 'people', qualifier: 'max' },
      ],
      fields: ['name', 'email', 'password-hash'],
    },
    {
      label: '店頭会員',
      certainty: 'suspected',
      period: '../2024-02',
      counts: [{ value: 300, unit: 'records', qualifier: 'about' }],
      fields: ['name', 'address'],
    },
  ],
  totals: [{ value: 1400, unit: 'records', qualifier: 'about', cumulative: true }],
  excluded: [
    { field: 'card-number', basis: 'ruled-out' },
    { field: 'my-number', basis: 'no-evidence' },
  ],
  timeline: [
    { date: 'XXXX-03-15', event: 'intrusion' },
    { date: '2024-04-01T18:00', event: 'detected' },
    { date: '2024-04-03', event: 'reported-regulator' },
  ],
  review: { status: 'approved', reviewer: '佐倉' },
};

/** Names that would break a table: quotes, commas, line ends, a formula; one population, no total, nobody's cause. */
export const awkward: NoticeRecord = {
  schemaVersion: 1,
  id: 'tsuki,"1"#1',
  source: source('notices/tsuki,"1".txt'),
  title: 'お詫び\n（第2報）',
  organizations: [{ name: '=1+1、"つきのわ",\r\n茶舗', role: 'operator' }],
  exposures: [
    {
      certainty: 'suspected',
      counts: [{ value: 8, unit: 'sheets', qualifier: 'at-least' }],
      fields: ['name'],
    },
  ],
  causes: [{ code: 'lost-document' }],
  timeline: [{ date: '2023-11', event: 'occurred' }],
  review: { status: 'draft' },
};

/** Nothing but what the schema demands. */
export const bare: NoticeRecord = {
  schemaVersion: 1,
  id: 'bare#1',
  source: source('notices/bare.txt'),
  organizations: [],
  exposures: [],
  review: { status: 'in-review' },
};

/** What a format makes of records, and what it remarks. */
export async function rendered(
  format: ExportFormat,
  ...records: NoticeRecord[]
): Promise<{
  readonly bytes: Buffer;
  readonly text: string;
  readonly remarks: readonly Remark[];
  readonly leftOut: readonly Remark[];
}> {
  const remarks: Remark[] = [];
  const leftOut: Remark[] = [];
  const context: RenderContext = {
    remark: keptIn(remarks),
    leftOut: keptIn(leftOut),
    readNotice: () => Promise.resolve(undefined),
  };
  const pieces: Uint8Array[] = [];
  for await (const piece of format.render(oneByOne(records), context)) {
    pieces.push(typeof piece === 'string' ? Buffer.from(piece) : piece);
  }
  const bytes = Buffer.concat(pieces);
  return { bytes, text: bytes.toString(), remarks, leftOut };
}

function keptIn(remarks: Remark[]): (said: Remark) => Promise<void> {
  return (said) => {
    remarks.push(said);
    return Promise.resolve();
  };
}

async function* oneByOne(records: readonly NoticeRecord[]): AsyncGenerator<ExportedRecord> {
  for (const record of records) {
    const relative = `${record.id}.notice.yaml`;
    yield await Promise.resolve({ path: relative, relative, record });
  }
}
