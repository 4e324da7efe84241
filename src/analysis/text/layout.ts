import type { CueGroup } from '../lexicon/generated/lexicon-types.ts';
import type { Span } from '../model/span.ts';
import { createTopicReader, type TopicsOf } from './heading-cues.ts';
import { readHeadings, type Heading } from './headings.ts';
import { isBlank, readLines, type Line } from './lines.ts';
import { chainOf, readLeads } from './lists.ts';
import { indexAt } from './locate.ts';
import { readSections, type Section } from './sections.ts';
import { readSentences, type Sentence } from './sentences.ts';

/**
 * How a notice is laid out, read from its folded text: every offset is a UTF-16 offset of that text. Pure data and
 * binary searches; built in time linear to the text.
 */
export interface Layout {
  readonly text: string;
  readonly lines: readonly Line[];
  /** Runs of lines without a blank one between them. */
  readonly paragraphs: readonly Span[];
  /** Sentences, items and headings across wrapped lines; gaps between them hold only blanks. */
  readonly sentences: readonly Sentence[];
  readonly headings: readonly Heading[];
  /** Innermost sections without gaps; `parent` leads outward. */
  readonly sections: readonly Section[];

  lineAt(offset: number): Line | undefined;
  paragraphAt(offset: number): Span | undefined;
  sentenceAt(offset: number): Sentence | undefined;
  sectionAt(offset: number): Section | undefined;
  /** The lines that govern the sentence at an offset, innermost first: an item's lead line, the item above it. */
  leadsOf(offset: number): readonly Span[];
}

/**
 * @param breaks offsets where another article begins (see `incidents/articles.ts`)
 * @param lines of the text, where they were read before
 */
export type ReadLayout = (text: string, breaks?: readonly number[], lines?: readonly Line[]) => Layout;

/** @param sections the lexicon's cues for headings */
export function createLayoutReader(sections: readonly CueGroup[]): ReadLayout {
  const topicsOf = createTopicReader(sections);
  return (text, breaks = [], lines = readLines(text)) => readLayout(text, lines, topicsOf, breaks);
}

function readLayout(
  text: string,
  lines: readonly Line[],
  topicsOf: TopicsOf,
  breaks: readonly number[],
): Layout {
  const headings = readHeadings(text, lines, topicsOf);
  const parts = readSections(text, lines, headings, breaks);
  const sentences = readSentences(text, lines, headings);
  const leads = readLeads(lines, sentences, parts);
  const paragraphs = readParagraphs(lines);
  return {
    text,
    lines,
    paragraphs,
    sentences,
    headings,
    sections: parts,
    lineAt: (offset) => lines[indexAt(lines, offset)],
    paragraphAt: (offset) => holding(paragraphs, offset),
    sentenceAt: (offset) => holding(sentences, offset),
    sectionAt: (offset) => parts[indexAt(parts, offset)],
    leadsOf: (offset) => chainOf(indexAt(sentences, offset), leads, sentences),
  };
}

function holding<Value extends Span>(spans: readonly Value[], offset: number): Value | undefined {
  const span = spans[indexAt(spans, offset)];
  return span && offset < span.end ? span : undefined;
}

function readParagraphs(lines: readonly Line[]): readonly Span[] {
  const paragraphs: Span[] = [];
  let open: { start: number; end: number } | undefined;
  for (const line of lines) {
    if (isBlank(line)) {
      open = undefined;
    } else if (open) {
      open.end = line.end;
    } else {
      open = { start: line.start, end: line.end };
      paragraphs.push(open);
    }
  }
  return paragraphs;
}
