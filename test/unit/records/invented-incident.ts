import type { Incident, Span } from '../../../src/analysis/index.ts';
import type { RecordedNotice } from '../../../src/records/index.ts';

/** A notice about an invented shop; every line below cites it by its words. */
export const noticeText = `みなと文具オンラインへの不正アクセスについて
2023年6月14日
株式会社みなと文具
当社が運営する通販サイト「みなと文具オンライン」が第三者による不正アクセスを受けました。
■ 会員のお客様
2023年4月1日から2023年5月10日までに登録された1,204件の氏名、住所、メールアドレスが流出したことを確認しました。
■ 問い合わせをされたお客様
約80名の氏名が流出した可能性があります。合計は1,284件です。
クレジットカード番号は含まれておりません。
5月11日に社内の点検で発覚し、5月12日にサイトを停止しました。
`;

export const notice: RecordedNotice = {
  path: 'notices/minato.txt',
  text: noticeText,
  sha256: '3b'.repeat(32),
};

/** The span of the nth occurrence of some words, from 0. */
export function spanOf(text: string, words: string, nth = 0): Span {
  let start = text.indexOf(words);
  for (let seen = 0; seen < nth && start >= 0; seen++) start = text.indexOf(words, start + 1);
  if (start < 0) throw new Error(`the notice has no ${words} (${nth})`);
  return { start, end: start + words.length };
}

/** What the engine would find in the notice above, or in a changed form of it that still has the cited words. */
export function inventedIncident(text = noticeText): Incident {
  const cite = (words: string, nth = 0) => ({ evidence: [spanOf(text, words, nth)] });
  return {
    section: { start: 0, end: text.length },
    title: {
      text: 'みなと文具オンラインへの不正アクセスについて',
      ...cite('みなと文具オンラインへの不正アクセスについて'),
    },
    published: { date: '2023-06-14', ...cite('2023年6月14日') },
    organizations: [{ name: '株式会社みなと文具', role: 'discloser', ...cite('株式会社みなと文具') }],
    services: [{ name: 'みなと文具オンライン', ...cite('みなと文具オンライン', 1) }],
    causes: [{ code: 'unauthorized-access', ...cite('不正アクセス', 1) }],
    exposures: [
      {
        label: { text: '会員のお客様', ...cite('会員のお客様') },
        certainty: 'confirmed',
        certaintyEvidence: [spanOf(text, '流出したことを確認')],
        period: { value: '2023-04-01/2023-05-10', ...cite('2023年4月1日から2023年5月10日') },
        counts: [{ value: 1204, unit: 'records', qualifier: 'exact', ...cite('1,204件') }],
        fields: [
          { code: 'name', ...cite('氏名') },
          { code: 'address', ...cite('住所') },
          { code: 'email', ...cite('メールアドレス') },
        ],
      },
      {
        label: { text: '問い合わせをされたお客様', ...cite('問い合わせをされたお客様') },
        certainty: 'suspected',
        counts: [{ value: 80, unit: 'people', qualifier: 'about', ...cite('約80名') }],
        fields: [{ code: 'name', ...cite('氏名', 1) }],
      },
    ],
    totals: [{ value: 1284, unit: 'records', qualifier: 'exact', ...cite('1,284件') }],
    excluded: [{ field: 'card-number', basis: 'ruled-out', ...cite('クレジットカード番号') }],
    timeline: [
      { date: '2023-05-11', event: 'detected', ...cite('5月11日') },
      { date: '2023-05-12', event: 'service-stopped', ...cite('5月12日') },
    ],
  };
}
