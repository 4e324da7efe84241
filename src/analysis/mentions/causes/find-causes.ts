import { createCueScanner } from '../../lexicon/cue-scanner.ts';
import type { CauseEntry, CueGroup } from '../../lexicon/generated/lexicon-types.ts';
import { ownTerms } from '../../lexicon/own-words.ts';
import { createPhraseScanner, type PhraseHit } from '../../lexicon/phrase-scanner.ts';
import { createTermMatcher } from '../../lexicon/term-matcher.ts';
import type { OwnCode } from '../../model/own-vocabulary.ts';
import { bySpan, contains } from '../../model/span.ts';
import type { SectionTopic } from '../../text/heading-cues.ts';
import { flatten } from '../../text/flat-sentence.ts';
import type { Layout } from '../../text/layout.ts';
import type { Section } from '../../text/sections.ts';
import type { CauseCandidate } from './cause-candidate.ts';

type Named = Pick<CauseCandidate, 'code' | 'strength' | 'own'>;

/** Sections that speak of what to do, not of what happened. */
const aside: readonly SectionTopic[] = [
  'prevention',
  'advice',
  'contact',
  'editorial',
  'impact',
  'publication',
];
const telling: readonly SectionTopic[] = ['cause', 'overview', 'timeline', 'items'];

/** How far behind a cause its denial stands. In UTF-16 units. */
const denialReach = 22;

/**
 * Finds the words that name causes: each sentence by itself, outside sections on advice and prevention, and not where
 * the sentence denies the cause, tells of an earlier case or of attacks in general.
 *
 * @param own words of the user: what the lexicon finds inside of them gives way
 */
export function createCauseFinder(
  lexicon: { readonly causes: readonly CauseEntry[]; readonly talk: readonly CueGroup[] },
  own: readonly OwnCode[] = [],
): (layout: Layout) => readonly CauseCandidate[] {
  const scanOwn = createOwnScanner(own);
  const scan = createPhraseScanner<Named>(
    lexicon.causes.flatMap(({ code, patterns, weak = [], card = [] }) => [
      { templates: patterns, value: { code, strength: 'sure' } },
      { templates: weak, value: { code, strength: 'weak' } },
      { templates: card, value: { code, strength: 'card' } },
    ]),
  );
  const exceptions = new Map(lexicon.causes.map(({ code, except = [] }) => [code, except]));
  const talk = createCueScanner(lexicon.talk);

  return (layout) =>
    layout.sentences.flatMap((sentence) => {
      if (isAside(layout.sectionAt(sentence.start))) return [];
      const flat = flatten(layout.text, sentence);
      const { text } = flat;
      const ours = scanOwn(text);
      const known = scan(text);
      const hits = [...known.filter((hit) => !ours.some((word) => contains(word, hit))), ...ours].sort(
        bySpan,
      );
      if (hits.length === 0) return [];
      const cues = talk(text);
      const whole = { start: 0, end: text.length };
      if (['general', 'advice', 'earlier'].some((code) => cues.of(code).firstIn(whole))) return [];
      return hits
        .filter(({ start, end, value }) => {
          if (cues.of('denial').firstIn({ start: end, end: Math.min(text.length, end + denialReach) }))
            return false;
          const around = text.slice(Math.max(0, start - 8), end + 8);
          return !(exceptions.get(value.code) ?? []).some((word) => around.includes(word));
        })
        .map(({ value, ...span }) => ({ ...value, ...flat.toFolded(span) }));
    });
}

function createOwnScanner(own: readonly OwnCode[]): (sentence: string) => readonly PhraseHit<Named>[] {
  if (own.every(({ forms }) => forms.length === 0)) return () => [];
  const match = createTermMatcher(
    own.flatMap(({ code, forms }) => ownTerms<Named>(forms, { code, strength: 'sure', own: true })),
  );
  return (sentence) =>
    match(sentence).flatMap(({ start, end, values }) => values.map((value) => ({ start, end, value })));
}

function isAside(section: Section | undefined): boolean {
  const topics = section?.topics ?? [];
  return topics.some((topic) => aside.includes(topic)) && !topics.some((topic) => telling.includes(topic));
}
