import type { Span } from '../../model/span.ts';
import type { Layout } from '../../text/layout.ts';
import { indexAt, within } from '../../text/locate.ts';
import type { Sentence } from '../../text/sentences.ts';
import { compact } from './words-before.ts';

/** An entry of a chronology is read for as many sentences, and so many UTF-16 units. */
const longestEntry = 5;
const farthest = 600;
const lineHead = /^[ ・*●○•※▪■◆([【〔《(0-9)]*$/;

/** A date that opens a story is read on for so many sentences without a date of their own. */
const longestStory = 3;

/** The sentences that go on in the paragraph of a date, up to one with a date of its own. */
export function storyText(layout: Layout, dates: readonly Span[], date: Span): string[] {
  const { sentences, text } = layout;
  const own = indexAt(sentences, date.start);
  const story: string[] = [];
  for (const sentence of sentences.slice(own + 1, own + 1 + longestStory)) {
    const next = dates[indexAt(dates, sentence.start - 1) + 1];
    if (sentence.first || sentence.kind === 'heading' || (next && next.start < sentence.end)) break;
    story.push(compact(text.slice(sentence.start, sentence.end)));
  }
  return story;
}

/** The sentences under a date that stands alone on its line, up to the next date at the head of a line or a heading. */
export function entryText(layout: Layout, dates: readonly Span[], date: Span): string[] {
  const { sentences, text } = layout;
  const entry: string[] = [];
  const from = within(sentences, { start: date.end, end: Math.min(text.length, date.end + farthest) });
  for (const sentence of from) {
    if (entry.length === longestEntry || endsEntry(sentence)) break;
    entry.push(compact(text.slice(sentence.start, sentence.end)).replace(/^[・*●○•※-]+/, ''));
  }
  return entry;

  function endsEntry(sentence: Sentence): boolean {
    if (sentence.kind === 'heading') return true;
    const opening = dates[indexAt(dates, sentence.start - 1) + 1];
    if (!opening || opening.start < sentence.start || opening.end > sentence.end) return false;
    return lineHead.test(text.slice(sentence.start, opening.start));
  }
}
