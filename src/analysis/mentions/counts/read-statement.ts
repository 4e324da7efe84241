import type { CuesInText } from '../../lexicon/cue-scanner.ts';
import { contains, type Span } from '../../model/span.ts';
import type { Layout } from '../../text/layout.ts';
import type { Section } from '../../text/sections.ts';
import type { Candidate } from '../recogniser.ts';
import { judge } from './affected/index.ts';
import { createSetting } from './affected/setting.ts';
import type { Figure } from './figure.ts';
import { readFlags } from './flags.ts';
import { qualify } from './qualify.ts';
import type { Statement } from './statement.ts';

/**
 * Asks the words round a figure what they say of it.
 *
 * @param since where the figure before it ends
 */
export function readStatement(
  candidate: Candidate<Figure>,
  layout: Layout,
  cues: CuesInText,
  since: number,
): Statement {
  const { text } = layout;
  const { start, end, by, dropped } = candidate;
  const span = { start, end };
  const sentence = near(layout.sentenceAt(start) ?? span, span);
  const own = layout.sectionAt(start);
  // A heading that holds the figure names what is counted, not what its section is about: 連絡先一覧(72名).
  const section = own?.heading && contains(own.heading.title, span) ? own.parent : own;
  const { qualifier, reach, because } = qualify(text, cues, span);
  const figure = personsFor(candidate.value, cues, {
    start: Math.max(sentence.start, since, start - 12),
    end: start,
  });
  const setting = createSetting({
    text,
    figure,
    span,
    reach,
    sentence,
    leads: () => [...layout.leadsOf(start), ...titles(section)],
    topics: section?.topics ?? [],
    cues,
  });
  const place = { figure: span, reach, sentence, since: Math.max(since, sentence.start) };
  const { flags, because: why } = readFlags(text, cues, place);
  const verdict = judge(setting);
  return {
    start,
    end,
    by,
    figure,
    reach,
    sentence,
    qualifier,
    flags,
    verdict,
    because: [...because, ...why],
    ...(dropped && { dropped }),
  };
}

/** 先 counts business partners, but people where the words before say so: 個人のお客様1,020先. */
function personsFor(figure: Figure, cues: CuesInText, before: Span): Figure {
  if (figure.counter.form !== '先' || !cues.of('person').lastIn(before)) return figure;
  return { ...figure, counter: { ...figure.counter, unit: 'people' } };
}

/** What is further off than this says nothing of a figure, even in the same sentence: hostile text has endless ones. */
const farthest = 240;

function near(sentence: Span, figure: Span): Span {
  return {
    start: Math.max(sentence.start, figure.start - farthest),
    end: Math.min(Math.max(sentence.end, figure.end), figure.end + farthest),
  };
}

/** The headings over a section, innermost first. */
function titles(section: Section | undefined): readonly Span[] {
  const found: Span[] = [];
  for (let at = section; at; at = at.parent) {
    if (at.heading) found.push(at.heading.title);
  }
  return found;
}
