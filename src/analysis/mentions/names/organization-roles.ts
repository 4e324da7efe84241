import type { OrganizationRole } from '../../model/annotation.ts';
import type { Span } from '../../model/span.ts';
import type { Layout } from '../../text/layout.ts';
import { isBlank } from '../../text/lines.ts';
import { indexAt } from '../../text/locate.ts';
import type { NameVocabulary } from './name-vocabulary.ts';

/** What the words round one occurrence of a name say of the organisation's part. */
export interface RoleEvidence {
  readonly role: OrganizationRole;
  /** How much it speaks for the organisation being the one that was hit; negative against. */
  readonly weight: number;
}

type Side = 'before' | 'after' | 'name';

interface RoleCue extends RoleEvidence {
  readonly side: Side;
  readonly pattern: RegExp;
  /** What the words behind the name have to say besides. */
  readonly then?: RegExp;
}

/** The longest line that is read as a label of the line under it, in ems. */
const labelWidth = 20;

/** How far the words round a name are looked at, within its sentence. In UTF-16 units. */
const reach = 60;

/** 子会社の, グループ会社である台湾の, in front of a name. */
const subsidiary =
  /(?:子会社|グループ会社|グループ企業|関連会社|現地法人|(?:当社|弊社|同社|社)グループ)(?:である|の|、|「|:)?(?:[ァ-ヺー一-鿿]{2,8}(?:の| ))? ?$/;

/**
 * Reads the parts that organisations play from the words before and behind their names: しらかば社が運営する, 委託先である
 * しらかば社, しらかば社の子会社, しらかば社の職員が, しらかば社は…と発表した.
 */
export function createRoleReader(words: NameVocabulary) {
  const closing = '[」』"”)]?';
  const note = String.raw`(?:社)?(?:\([^()]*\))?`;
  const struckThere = new RegExp(
    `^${closing}${note}(?:の|で|が|は|では|にて|において|における|に対する)[^。]{0,80}?(?:${words.mishap})`,
  );
  const cues: readonly RoleCue[] = [
    { side: 'name', pattern: /警察|警視庁|県警$|府警$|道警$/, role: 'police', weight: -20 },
    {
      side: 'name',
      pattern: /^個人情報保護委員会$|(?:省|庁|官庁|労働局|総合通信局|財務局|IPA|JPCERT|JIPDEC)$/,
      role: 'regulator',
      weight: -20,
    },
    {
      side: 'before',
      pattern:
        /(?:委託先|受託者|受託業者|受託会社|受託事業者|委託業者|委託会社|委託事業者|委託している事業者|委託している業者|委託した業者|委託した事業者|委託する事業者|委託している会社|保守業者|保守会社)(?:である|の|、|「|:|\(|は)? ?$/,
      role: 'contractor',
      weight: -12,
    },
    {
      side: 'before',
      pattern:
        /(?:委託(?:して(?:いる|いた|おります|おりました|おり|います)|する|した|を行っている)|請け負(?:う|った|っている|っていた)|受託して(?:いる|いた))[、「]?$/,
      role: 'contractor',
      weight: -12,
    },
    {
      side: 'after',
      pattern: new RegExp(
        `^${closing}(?:社|様)?(?:\\([^()]*\\))?(?:に|へ)(?:対して|対し)?[^。、]{0,24}(?:再委託|委託)`,
      ),
      role: 'contractor',
      weight: -12,
    },
    {
      side: 'after',
      pattern: /^(?:社)?\((?:業務|再)?委託(?:先|業者|事業者)/,
      role: 'contractor',
      weight: -12,
    },
    {
      side: 'after',
      pattern: /^(?:社)?(?:\([^()]*\))?が、?[^。]{0,30}に[^。、]{0,20}委託(?:する|して|した)/,
      role: 'data-controller',
      weight: 7,
    },
    {
      side: 'after',
      pattern:
        /^(?:社|様)?(?:より|から|の)(?:業務|管理|運営)?(?:を)?(?:委託|受託)(?:を受け|され|により|して)/,
      role: 'data-controller',
      weight: 5,
    },
    {
      side: 'before',
      pattern: /(?:調査会社|調査機関|専門会社|フォレンジック会社)(?:である|の|、|「)?$/,
      role: 'investigator',
      weight: -12,
    },
    {
      side: 'after',
      pattern: /^(?:社)?(?:に|へ)[^。、]{0,10}(?:調査を依頼|フォレンジック)/,
      role: 'investigator',
      weight: -12,
    },
    {
      side: 'before',
      pattern:
        /(?:導入|利用|使用|採用|契約)して(?:いた|いる|おります|おりました|おり|いました|います)、?$|(?:提供元|開発元|開発会社|提供会社|決済代行会社|決済代行業者|サーバー会社|ホスティング会社)(?:である|の|、|「)?$/,
      role: 'service-provider',
      weight: -10,
    },
    {
      side: 'after',
      pattern:
        /^(?:社)?(?:\([^()]*\))?[がの](?:開発・)?提供する(?:[^。、]{0,20})(?:システム|クラウド|プログラム|ツール|ソフト|プラットフォーム|サーバ|ASP|カート)/,
      role: 'service-provider',
      weight: -8,
    },
    {
      side: 'after',
      pattern:
        /^(?:社)?(?:の|は|が)?(?:連結|完全|海外|国内)?(?:子会社|グループ会社|グループ企業|関連会社)(?:である|の|、|「)/,
      role: 'parent',
      weight: -4,
    },
    {
      side: 'before',
      pattern: subsidiary,
      role: 'operator',
      weight: 18,
    },
    {
      side: 'before',
      pattern: /(?:を|が)(?:運営|経営|展開|販売|製造|提供|手がけ|手掛け|営)(?:する|している|る|む)[、「]?$/,
      role: 'operator',
      weight: 5,
    },
    {
      side: 'before',
      pattern: subsidiary,
      then: struckThere,
      role: 'operator',
      weight: 30,
    },
    {
      side: 'after',
      pattern: new RegExp(`^${note}は[^。]{0,120}?(?:${words.report})`),
      role: 'investigator',
      weight: -12,
    },
    { side: 'name', pattern: /(?:教育委員会|教委)$/, role: 'parent', weight: -6 },
    {
      side: 'name',
      pattern: /(?:学校|高校|園|立.{1,9}[小中高])$/,
      then: struckThere,
      role: 'operator',
      weight: 14,
    },
    { side: 'before', pattern: /親会社(?:である|の|、)?$/, role: 'parent', weight: -6 },
    {
      side: 'after',
      pattern: new RegExp(`^${closing}(?:社)?(?:\\([^()]*\\))?(?:${words.operate})`),
      role: 'operator',
      weight: 5,
    },
    {
      side: 'after',
      pattern: new RegExp(
        `^(?:社)?(?:\\([^()]*\\))?(?:の[^。、はがを]{0,14}?|で[^。、はが]{0,20}?)(?:${words.staff})[^。、]{0,12}(?:が|は|、|により|による)`,
      ),
      role: 'operator',
      weight: 11,
    },
    {
      side: 'after',
      pattern: new RegExp(`^(?:社)?(?:\\([^()]*\\))?(?:は|では|が)(?=[^。]{0,240}(?:${words.announce}))`),
      role: 'discloser',
      weight: 4,
    },
    {
      side: 'after',
      pattern:
        /^(?:社)?(?:\([^()]*\))?(?:は|が|では|において|で|の)[^。]{0,60}(?:不正アクセス|サイバー攻撃|ランサム|感染|紛失|誤送信|漏えい|漏洩|流出|持ち出|不備|設定|閲覧)/,
      role: 'operator',
      weight: 2,
    },
    { side: 'after', pattern: /^(?:カード|クレジット)|^(?:御中|様宛|宛)/, role: 'other', weight: -8 },
  ];

  return function evidenceOf(layout: Layout, occurrence: Span, name: string): readonly RoleEvidence[] {
    const sentence = layout.sentenceAt(occurrence.start) ?? occurrence;
    const own = layout.text.slice(Math.max(sentence.start, occurrence.start - reach), occurrence.start);
    const before = (own.trim() === '' ? labelOver(layout, occurrence) : own).replace(/\n/g, '');
    const after = layout.text
      .slice(occurrence.end, Math.min(Math.max(sentence.end, occurrence.end), occurrence.end + 300))
      .replace(/\n/g, '');
    const sides: Record<Side, string> = { before, after, name };
    return cues.filter(
      ({ side, pattern, then }) => pattern.test(sides[side]) && (!then || then.test(sides.after)),
    );
  };
}

/** The line over a name that begins its own: 2 委託事業者 / 株式会社しらかば印刷. */
function labelOver(layout: Layout, { start }: Span): string {
  const index = indexAt(layout.lines, start);
  for (let above = index - 1; above >= Math.max(0, index - 2); above--) {
    const line = layout.lines[above];
    if (!line || isBlank(line)) continue;
    return line.width <= labelWidth ? layout.text.slice(line.body, line.bodyEnd) : '';
  }
  return '';
}
