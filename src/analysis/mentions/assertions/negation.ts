/**
 * How a statement is denied in Japanese, read behind the stem of its predicate.
 *
 * `absent` denies the thing (含まれておりません, 流出はございません); `unproven` denies only that it was found
 * (流出は確認されておりません, 流出した形跡は認められない).
 */
export type Denial = 'absent' | 'unproven';

/** Negative endings; not the question (ないか), the wish (ないよう) or adverbs (まず, わずか, いずれ, かかわらず). */
const ending =
  /ません|ない(?!か(?!っ)|よう|わけ|こと[もが](?:少な|多|あ)|場合|ケース|お客(?!様?さ?ま?の?(?:個人)?(?:情報|データ))|方(?![法向針])|[人者](?!の?情報)|(?:会員|利用者|ユーザー)(?!の?情報)|皆様)|なかった|なく(?!し|な)|なし|無い|無く|無し|無かった|(?<![まわは必]|かわら|関わら|思わ)ず(?!れ|つ)/u;

/** Finding, which may be what is denied. */
const finding =
  '確認|認識|認め|検出|検知|発見|把握|判明|特定|観測|見つ|見受け|生じ|発生|受け|至|報告|取れ|得';
/** Words that may stand between a noun and its denial: 漏えい[した事実, の可能性, については現時点で]. */
const linking = new RegExp(
  `${finding}|(?:現時点|現在|現状|今のところ|今回|当該|現段階|調査(?:の結果|した限り)?)(?:に|の|まで)?(?:おき|おい)?(?:まして|て|では|は|ところ)?[、]?|` +
    '一切|全く|特に|事実|可能性|形跡|痕跡|証拠|記録|恐れ|虞|懸念|兆候|事象|情報|対象|範囲|影響|状態|状況|行|等|含|出来|内容|記載|保有|方|者|件|漏えい|漏洩|流出|閲覧|参照|致|無断|実際|個人',
  'gu',
);

/** Longest stretch from a stem to the end of its denial, in UTF-16 code units. */
const reach = 48;

/** @param from offset behind the stem */
export function denialAfter(text: string, from: number): Denial | undefined {
  const rest = text.slice(from, from + reach).replace(/[ \n]/g, '');
  const found = ending.exec(rest);
  if (!found) return undefined;
  const gap = rest.slice(0, found.index);
  // Only particles and auxiliaries may remain, and no clause may end in between: 流出しましたが、悪用は確認されていない.
  const particles = gap.replace(linking, '');
  if (!/^[ぁ-ん、]*$/.test(particles) || particles.length > 20) return undefined;
  if (/[^はもではらに]、|(?:ます|ました|です|した|する|いる|いた)が/.test(gap)) return undefined;
  return new RegExp(finding, 'u').test(gap) ? 'unproven' : 'absent';
}
