import type { NamedSpan } from '../mentions/names/named-span.ts';
import { isBlank, type Line } from '../text/lines.ts';
import { within } from '../text/locate.ts';

const date =
  /^(?:\(?(?:\d{4} ?[年/.-] ?)?\d{1,2} ?[月/.-] ?\d{1,2} ?日?\)? ?(?:\(.\))?[ :、]*)?(?:\[[^\]]{1,12}\]|【[^】]{1,12}】)? */;
const mishap =
  /流出|漏えい|漏洩|紛失|誤送信|誤送付|誤交付|誤掲載|誤廃棄|誤って|誤り|盗難|盗まれ|不正アクセス|不正ログイン|ランサム|感染|改ざん|持ち出|乗っ取|閲覧|見える状態|置き忘れ|サイバー攻撃/;
const authority = /(?:委員会|省|庁|警察|県警|府警|道警|警視庁|警察署)$/;

/** Items of a list in which each line is an incident of its own: at least so many, and most of the list. */
const least = { items: 2, share: 0.6 };

/**
 * The lines of a digest that tells each incident in one: ・6月1日 しらかば商会、通販サイトへの不正アクセスで8,000件流出. Each names
 * another organisation first; an entry of a chronology names whom something was reported to, with に or へ behind.
 *
 * @returns indexes of lines; none where the text is no such list
 */
export function digestItems(
  text: string,
  lines: readonly Line[],
  names: readonly NamedSpan[],
): readonly number[] {
  const items: { index: number; base: string; struck: boolean }[] = [];
  for (const [index, line] of lines.entries()) {
    if (!line.marker && !line.dated) continue;
    const words = text.slice(line.body, Math.min(line.bodyEnd, line.body + 200));
    const start = line.body + (date.exec(words)?.[0].length ?? 0);
    const named = within(names, { start, end: start + 1 })[0];
    if (!named || authority.test(named.name)) continue;
    const behind = text.slice(named.end, line.bodyEnd);
    if (/^(?:、|が|は|で|の|:| |「|\()/.test(behind))
      items.push({ index, base: named.base, struck: mishap.test(behind) });
  }
  const first = items[0]?.index ?? 0;
  const last = items.at(-1)?.index ?? 0;
  const listed = lines.slice(first, last + 1).filter((line) => !isBlank(line)).length;
  const distinct = new Set(items.map(({ base }) => base)).size;
  const struck = items.filter((item) => item.struck).length;
  const isDigest =
    struck >= least.items &&
    struck >= least.share * items.length &&
    distinct === items.length &&
    items.length >= least.share * listed;
  return isDigest ? items.map(({ index }) => index) : [];
}
