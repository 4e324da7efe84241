import type { Span } from '../model/span.ts';
import { indexAt } from './locate.ts';
import type { Section } from './sections.ts';
import type { Sentence } from './sentences.ts';
import { isBlank, type Line } from './lines.ts';

/**
 * For each sentence the index of the one that governs it, or -1: items of a list stand under the line before the list
 * (漏えいした情報は以下のとおりです。, ① カード情報), and lines behind an item under that item.
 *
 * Items of one style are siblings; items of another style that follow are children of the last. A note (※) stands under
 * what governs the whole list.
 */
export function readLeads(
  lines: readonly Line[],
  sentences: readonly Sentence[],
  sections: readonly Section[],
): readonly number[] {
  const leads: number[] = [];
  /** Open items, outermost first, with the style and the sentence that governs their list. */
  let open: { style: string; lead: number; self: number }[] = [];
  let lastText = -1;
  let section = -1;
  for (const [index, sentence] of sentences.entries()) {
    const here = indexAt(sections, sentence.start);
    if (here !== section) {
      open = [];
      lastText = -1;
      section = here;
    }
    const line = lines[sentence.line];
    const style = line?.marker?.style ?? (line?.dated === true ? 'dated' : undefined);
    if (sentence.kind !== 'item' || style === undefined) {
      leads.push(sentence.kind === 'heading' || !continuesItem(sentence) ? -1 : (open.at(-1)?.self ?? -1));
      if (sentence.kind === 'heading' || leads.at(-1) === -1) {
        open = [];
        lastText = index;
      }
      continue;
    }
    if (!sentence.first) {
      leads.push(open.at(-1)?.lead ?? -1);
      continue;
    }
    if (style === '※') {
      leads.push(open[0]?.lead ?? lastText);
      continue;
    }
    const known = open.findIndex((item) => item.style === style);
    const parent = known < 0 ? open.at(-1) : undefined;
    const lead = known < 0 ? (parent?.self ?? lastText) : (open[known]?.lead ?? -1);
    open = [...open.slice(0, known < 0 ? open.length : known), { style, lead, self: index }];
    leads.push(lead);
  }
  return leads;

  /** An indented line right under an item belongs to it: ① 店舗の情報 /   (氏名、電話番号). */
  function continuesItem(sentence: Sentence): boolean {
    const above = lines[sentence.line - 1];
    if (above === undefined || isBlank(above)) return false;
    const self = open.at(-1)?.self;
    const item = self === undefined ? undefined : lines[sentences[self]?.line ?? -1];
    const line = lines[sentence.line];
    return item !== undefined && line !== undefined && line.indent > item.indent;
  }
}

/** A span's text with all that governs it, innermost first: for cues that stand in a lead line or a heading. */
export function chainOf(
  index: number,
  leads: readonly number[],
  sentences: readonly Sentence[],
): readonly Span[] {
  const chain: Span[] = [];
  for (let at = leads[index] ?? -1; at >= 0 && chain.length < 8; at = leads[at] ?? -1) {
    const lead = sentences[at];
    if (lead) chain.push(lead);
  }
  return chain;
}
