import type { Span } from '../../../../src/analysis/index.ts';
import type {
  ExportedFile,
  ExportFormat,
  FolderFormat,
  RenderContext,
} from '../../../../src/exports/export-format.ts';
import type { Evidence, NoticeRecord } from '../../../../src/records/index.ts';

/** Characters of two UTF-16 units (😀, 𠮷), line ends of two, a name over two lines, a field told twice. */
export const notice = [
  '😀お知らせ：不正アクセスについて',
  '株式会社𠮷野',
  '書房は、2024年4月1日に「𠮷野オンライン」への不正アクセスを検知しました。',
  '漏えいした可能性のある情報は、会員約1,200名の氏名、メールアドレスです。',
  '店頭会員30名は氏名のみです。クレジットカード番号は含まれておりません。',
  '',
].join('\r\n');

/** The place of words, the n-th time that they stand there. */
export function spanOf(words: string, time = 1): Span {
  let start = -1;
  for (let count = 0; count < time; count++) start = notice.indexOf(words, start + 1);
  return { start, end: start + words.length };
}

function quote(words: string, time = 1): Evidence {
  const { start, end } = spanOf(words, time);
  const prefix = notice.slice(Math.max(0, start - 8), start);
  return { exact: words, ...(prefix && { prefix }), suffix: notice.slice(end, end + 8), start, end };
}

function read(said: string, ...quotes: Evidence[]): Evidence[] {
  return quotes.map((each, place) => (place === 0 ? { ...each, read: said } : each));
}

export const record: NoticeRecord = {
  schemaVersion: 1,
  id: 'yoshino#1',
  source: {
    notice: 'notices/yoshino.txt',
    sha256: 'a'.repeat(64),
    section: { start: 0, end: notice.length },
    published: '2024-04-10',
  },
  title: '不正アクセスについて',
  organizations: [
    {
      name: '株式会社𠮷野書房',
      role: 'operator',
      evidence: read('株式会社𠮷野書房 operator', quote('株式会社𠮷野\r\n書房')),
    },
  ],
  services: [{ name: '𠮷野オンライン', evidence: read('𠮷野オンライン', quote('𠮷野オンライン')) }],
  causes: [
    {
      code: 'unauthorized-access',
      evidence: read('unauthorized-access', quote('不正アクセス', 2), quote('不正アクセス', 1)),
    },
  ],
  exposures: [
    {
      certainty: 'suspected',
      counts: [
        {
          value: 1200,
          unit: 'people',
          qualifier: 'about',
          evidence: read('1200 people about', quote('約1,200名')),
        },
      ],
      fields: ['name', 'email'],
      evidence: {
        certainty: read('suspected', quote('可能性')),
        fields: {
          name: read('name', quote('氏名', 1)),
          email: read('email', quote('メールアドレス')),
        },
      },
    },
    {
      label: '店頭会員',
      certainty: 'suspected',
      counts: [
        { value: 30, unit: 'people', qualifier: 'exact', evidence: read('30 people exact', quote('30名')) },
      ],
      fields: ['name'],
      evidence: {
        label: read('店頭会員', quote('店頭会員')),
        fields: { name: read('name', quote('氏名', 2)) },
      },
    },
  ],
  excluded: [
    {
      field: 'card-number',
      basis: 'ruled-out',
      evidence: read('card-number ruled-out', quote('クレジットカード番号')),
    },
  ],
  timeline: [
    { date: '2024-04-01', event: 'detected', evidence: read('2024-04-01 detected', quote('2024年4月1日')) },
  ],
  review: { status: 'in-review', reviewer: '佐倉' },
  evidence: { title: read('不正アクセスについて', quote('不正アクセスについて')) },
};

export interface Exported {
  /** By path; a format of one file has one without a name. */
  readonly files: ReadonlyMap<string, string>;
  readonly remarks: readonly string[];
  readonly leftOut: readonly string[];
}

/** What a format makes of one record on a notice. */
export async function exported(
  format: ExportFormat | FolderFormat,
  { of = record, text = notice }: { readonly of?: NoticeRecord; readonly text?: string | null } = {},
): Promise<Exported> {
  const files = new Map<string, string>();
  const remarks: string[] = [];
  const leftOut: string[] = [];
  const context: RenderContext = {
    readNotice: () => Promise.resolve(text ?? undefined),
    remark: ({ message }) => Promise.resolve(void remarks.push(message)),
    leftOut: ({ message }) => Promise.resolve(void leftOut.push(message)),
  };
  if ('files' in format) {
    for await (const { path, content } of format.files(one(of), context)) files.set(path, content);
  } else {
    const pieces: string[] = [];
    for await (const piece of format.render(one(of), context)) {
      pieces.push(typeof piece === 'string' ? piece : Buffer.from(piece).toString());
    }
    files.set('', pieces.join(''));
  }
  return { files, remarks, leftOut };
}

/** A file that must be there. */
export function fileOf({ files }: Exported, path: string): string {
  const content: ExportedFile['content'] | undefined = files.get(path);
  if (content === undefined) throw new Error(`no ${path} among ${[...files.keys()].join(', ')}`);
  return content;
}

async function* one(record: NoticeRecord) {
  yield await Promise.resolve({
    path: 'records/deep/yoshino.1.notice.yaml',
    relative: 'deep/yoshino.1.notice.yaml',
    record,
  });
}
