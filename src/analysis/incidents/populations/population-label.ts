import type { Span } from '../../model/span.ts';
import type { Layout } from '../../text/layout.ts';

/** Labels are short; a longer stretch is a sentence. In UTF-16 code units. */
const longest = 28;

/**
 * The words that set a group of victims apart: 北の市場 of ・北の市場: 29,904件, 学生 of (1)学生 408名分, 保護者 of 保護者
 * 352名; the item's lead or heading where the row has none (対象者数: 12名 under 《上記①の期間》).
 *
 * @param figure the group's first figure
 */
export function populationLabel(layout: Layout, figure: Span): Span | undefined {
  const { text } = layout;
  const line = layout.lineAt(figure.start);
  const sentence = layout.sentenceAt(figure.start);
  if (!line || !sentence) return undefined;
  const from = Math.max(sentence.start, line.start <= sentence.start ? line.body : line.start);
  const own = nounBefore(text, Math.min(from, figure.start), figure.start);
  if (own) return own;
  const lead = layout.leadsOf(figure.start)[0];
  const title = layout.sectionAt(figure.start)?.heading?.title;
  return [lead, title].find((span) => span !== undefined && span.end - span.start <= longest);
}

const trailing = /(?:[のはがを]|[・:=、(【「 -]|約|計|最大|少なくとも|小計|延べ|のべ|うち)*$/u;
/** Words that count and name no group. */
const generic = /^(?:[^、。]{0,6}(?:件数|人数|者数|世帯数|総数|合計|小計|内訳|対象|件|数))?$/u;

/** The noun phrase right before the figure. */
function nounBefore(text: string, from: number, to: number): Span | undefined {
  const before = text.slice(Math.max(from, to - 2 * longest), to);
  const words = before.slice(0, before.length - (trailing.exec(before)?.[0].length ?? 0));
  const phrase = /[^、。はがをにで(（「『】\n]*$/u.exec(words)?.[0].trimStart() ?? '';
  if (phrase.length > longest || generic.test(phrase)) return undefined;
  const end = Math.max(from, to - 2 * longest) + words.length;
  return { start: end - phrase.length, end };
}
