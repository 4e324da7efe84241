import { createCueScanner } from '../../lexicon/cue-scanner.ts';
import type { CueGroup } from '../../lexicon/generated/lexicon-types.ts';
import type { NameVocabulary } from '../../mentions/names/name-vocabulary.ts';
import type { NamedSpan } from '../../mentions/names/named-span.ts';
import type { Span } from '../../model/span.ts';
import type { Line } from '../../text/lines.ts';
import { rememberLast } from '../../remember-last.ts';
import { commentaryIn } from './commentary.ts';
import { createSubjectFinder, wordsOf, type EntrySubject } from './entry-subject.ts';
import { readEntries, type Entry } from './read-entries.ts';

/** An entry of a digest. */
export interface DigestEntry extends Span {
  readonly headline: Span;
  readonly organization?: NamedSpan;
  /** Whether it may tell of a breach: the others of the digest are about policies, products, lessons. */
  readonly mayTell: boolean;
  /** Its head says of whom it tells, and that it is of a breach. */
  readonly tells: boolean;
  /** Within the entry: what stands before its title (a posting date), and what comments on it. */
  readonly notes: readonly Span[];
}

interface Judged {
  readonly entry: Entry;
  readonly headline: Span;
  readonly subject?: EntrySubject;
  /** Its head says that something happened to somebody. */
  readonly tells: boolean;
  /** As much, but for a word in its head that says so. */
  readonly mayTell: boolean;
  /** Its head says that something happened. */
  readonly inHead: boolean;
  /** It is about policies, products or lessons. */
  readonly isTalk: boolean;
}

/** An entry tells of its organisation at once: the first words under its head, in UTF-16 units. */
const lead = 600;
/** So much of an entry is searched for other entries' organisations. */
const searched = 1500;
/** A long entry weighs no more than this, so that an index of headlines gives way to the entries themselves. */
const weighed = 3000;
/** Of the text between the first entry of a list and its end, and of the entries of a group. */
const least = { telling: 2, share: 0.25, covered: 0.4 };

const self =
  /[当弊](?:社|院|校|園|行(?!為|政|動)|館|所|協会|学園|法人)|本[学校市県町村](?!的|部|格|人)|我が社/;

/**
 * Builds what finds the entries of a digest: siblings of one form (headings of a level, items of a list, rows of a
 * table, data objects) of which at least two each tell of a breach at another organisation.
 *
 * The headings, items and rows of one organisation's notice are no entries: they name things (経緯, 会員の氏名, A支店), or
 * speak in the first person, or name what the entries beside them tell of.
 */
export function createEntryFinder(groups: readonly CueGroup[], vocabulary: NameVocabulary) {
  // A head is asked for several groups.
  const scan = rememberLast(createCueScanner(groups), (words, others) => words === others);
  const subjectOf = createSubjectFinder(vocabulary);
  const has = (words: string, code: string): boolean =>
    scan(words).of(code).firstIn({ start: 0, end: words.length }) !== undefined;

  const namesWho = (column: string): boolean => has(column, 'who');

  return (text: string, lines: readonly Line[], names: readonly NamedSpan[]): readonly DigestEntry[] => {
    const spokenAt = text.search(self);
    const firstSelf = spokenAt < 0 ? text.length : spokenAt;
    let best: readonly Judged[] = [];
    let most = 0;
    for (const entries of readEntries(text, lines, namesWho).values()) {
      if (entries.length < least.telling) continue;
      const judged = entries.map(judge);
      const weight = isDigest(judged) ? weightOf(judged) : 0;
      if (weight > most) [best, most] = [judged, weight];
    }
    const telling = best.filter(({ tells }) => tells);
    const siblings = new Set(besides(best, telling));
    const usual = 2 * telling.length >= siblings.size;
    return best.map((judged) => {
      const { entry, headline, subject, isTalk, inHead, mayTell } = judged;
      return {
        start: entry.start,
        end: entry.end,
        headline,
        tells: judged.tells,
        notes: [
          { start: entry.start, end: headline.start },
          ...commentaryIn(text, lines, entry, (name) => has(name, 'commentary')),
        ],
        mayTell:
          siblings.has(judged) && (mayTell || (usual && !isTalk && (inHead || subject?.sure === true))),
        ...(subject?.organization && { organization: subject.organization }),
      };
    });

    function judge(entry: Entry): Judged {
      const { form } = entry;
      const headline = wordsOf(text, form.head);
      const subject = headline.start < headline.end ? subjectOf(text, headline, names) : undefined;
      const head = text.slice(headline.start, headline.end);
      const row = text.slice(form.line.start, Math.min(form.line.end, form.line.start + lead));
      const under = text.slice(headline.end, Math.min(entry.end, headline.end + lead));
      const inHead = has(form.kind === 'item' ? row : head, 'breach');
      const isTalk = has(head, 'talk') || (has(head, 'flaw') && !inHead) || isOn(entry.above[0], 'aside');
      const known = subject?.organization !== undefined && subject.organization.by !== 'entry-subject';
      const alone =
        subject?.organization !== undefined &&
        !/[^\s*:()0-9年月]/.test(text.slice(subject.organization.end, headline.end));
      const year = /(?:19|20)\d\d/.test(text.slice(subject?.organization?.end ?? headline.end, headline.end));
      const listed =
        form.names === true ||
        form.titles === true ||
        (alone && (headline.dated || year)) ||
        (known && (form.kind !== 'item' || alone));
      const mayTell = !isTalk && subject?.sure === true && (inHead || has(under, 'breach'));
      const tells = mayTell && (inHead || listed);
      return { entry, headline, ...(subject && { subject }), tells, mayTell, inHead, isTalk };
    }

    function isOn(heading: Span | undefined, code: string): boolean {
      return heading !== undefined && has(text.slice(heading.start, heading.end), code);
    }

    function isDigest(judged: readonly Judged[]): boolean {
      const telling = judged.filter(({ tells }) => tells);
      const first = judged[0]?.entry;
      const last = judged.at(-1)?.entry;
      if (!first || !last || telling.length < least.telling) return false;
      const distinct = new Set(telling.map(({ subject }) => subject?.key)).size;
      if (distinct < least.telling || 2 * distinct < telling.length) return false;
      if (telling.length < least.share * besides(judged, telling).length) return false;
      const onBreaches = telling.some(({ entry }) => isOn(entry.above[0], 'section'));
      if (!isHeading(first) && !onBreaches && last.end - first.start < least.covered * text.length)
        return false;
      const spoken = telling.filter((each) => self.test(beginningOf(each)));
      if (firstSelf < first.start || 2 * spoken.length > telling.length) return false;
      const related = telling.filter((each, index) => areRelated(telling[index - 1], each));
      return 2 * related.length <= telling.length - 1;
    }

    /** One of them names whom the other tells of. */
    function areRelated(one: Judged | undefined, other: Judged): boolean {
      if (!one?.subject || !other.subject) return false;
      return beginningOf(one).includes(other.subject.key) || beginningOf(other).includes(one.subject.key);
    }

    function beginningOf({ entry }: Judged): string {
      return text.slice(entry.start, Math.min(entry.end, entry.start + searched));
    }
  };
}

/** The entries in the sections that have telling ones: a page on all sorts of news may have a section on breaches. */
function besides(judged: readonly Judged[], telling: readonly Judged[]): readonly Judged[] {
  const sections = new Set(telling.map(sectionOf));
  return judged.filter((each) => sections.has(sectionOf(each)));
}

function sectionOf({ entry }: Judged): number {
  return entry.above[0]?.start ?? -1;
}

function isHeading({ form }: Entry): boolean {
  return form.kind === 'heading';
}

function weightOf(judged: readonly Judged[]): number {
  return judged
    .filter(({ tells }) => tells)
    .reduce((sum, { entry }) => sum + Math.min(weighed, entry.end - entry.start), 0);
}
