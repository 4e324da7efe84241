import type { Assertion, Reason } from '../../model/annotation.ts';
import type { Span } from '../../model/span.ts';
import { readBrackets } from '../../text/brackets.ts';
import type { SectionTopic } from '../../text/heading-cues.ts';
import type { Layout } from '../../text/layout.ts';
import { indexAt, within } from '../../text/locate.ts';
import type { Section } from '../../text/sections.ts';
import type { Cue } from './cue.ts';
import type { GeneralAt } from './general-article.ts';
import { enumerates, isLabel, isQuestion, type NamedData, sparedBy, standsAlone } from './named-data.ts';
import { readSentence } from './sentence-reading.ts';
import { conclusionOf, tellsOfLeak, type Verdict, weighCues } from './verdict.ts';

export interface Asserted {
  readonly assertion: Assertion;
  readonly because: readonly Reason[];
}

export type AssertionReader = (data: NamedData) => Asserted;

/** Named in the reasons of all that is said here, wherever the words that say it stand. */
const by = 'assertion';

/** Sections in which data are named for another reason than their leak. */
const asides: readonly SectionTopic[] = ['advice', 'contact', 'prevention', 'apology', 'editorial'];
/** Sections that list what leaked. */
const listings: readonly SectionTopic[] = ['items', 'counts', 'target'];
/** Sections that tell of something else than what leaked, unless they list it. */
const elsewhere: readonly SectionTopic[] = ['timeline', 'cause', 'response'];
/** Items that make a list of data plain to see, wherever it stands. */
const plain = 3;
/** How many sentences back the statement may stand that a list without one belongs to. */
const memory = 40;
/** How many lines of a list may stand under the sentence that announces it. */
const rows = 24;
const announcing = /(?:次|以下|下記)の|(?:とおり|通り)(?:です|であ|でし|でござ)/u;
/** Reach of a clause behind its data, in UTF-16 code units. */
const breath = 60;

/**
 * Builds the reader of what a notice says of data it names: their sentence decides, else the lines above that govern it,
 * its headings, and for a mere list the last statement of a leak. A denial counts wherever it stands; a section of advice
 * or of the enquiry desk speaks of no leak.
 *
 * @param cues of the whole text, sorted
 * @param isGeneral whether a place lies in an article that tells of no breach
 */
export function createAssertionReader(
  layout: Layout,
  cues: readonly Cue[],
  isGeneral: GeneralAt = () => false,
): AssertionReader {
  const { text } = layout;
  const bracketAt = readBrackets(text);
  const weighed = new Map<number, Verdict | undefined>();

  return (data) => {
    const sentence = layout.sentenceAt(data.start);
    const section = layout.sectionAt(data.start);
    const own = section?.heading?.topics ?? [];
    // Notices begin with an apology: what stands under other headings is none.
    const topics = (section?.topics ?? []).filter((topic) => topic !== 'apology' || own.includes(topic));
    const lines: Span = sentence ?? data;

    if (isGeneral(data.start)) return mention({ note: 'in a text that tells of no breach' });
    if (isQuestion(text, lines)) return mention({ note: 'a question' });
    const no = sparedBy(text, data, lines);
    if (no) return decide({ kind: 'denied', cue: no });
    const { verdict, advises, ofOthers } = readSentence(text, cues, bracketAt, data, lines);
    if (verdict?.kind === 'denied' || verdict?.kind === 'unproven') return decide(verdict);
    const spared = section?.heading && deniedBy(section.heading.title);
    if (spared && !tellsOfLeak(verdict)) return decide(spared);
    if (topics.length > 0 && topics.every((topic) => asides.includes(topic)))
      return mention({ note: 'in a section on {0}', args: [topics.join(', ')] });
    if (data.credentials === true && isWayIn(data, lines, section))
      return mention({ note: 'how they got in' });
    if (!isStrong(verdict) && within(cues, lines).some(({ code }) => code === 'decoy'))
      return mention({ note: 'what a decoy mail says' });
    if (tellsOfLeak(verdict)) return decide(verdict);
    if (verdict?.kind === 'acted') return decide(verdict);
    if (advises) return mention({ note: 'advice, or a measure' });
    if (isLabel(text, data, lines) || isQuoted(data)) return mention({ note: 'a label or a quotation' });
    if (ofOthers || (sentence?.kind === 'heading' && !enumerates(text, data))) return mention(unstated);

    const lead = firstVerdict(layout.leadsOf(data.start)) ?? announced(lines, section);
    if (lead) return decide(lead);

    const lists = data.size > 1 || standsAlone(text, data, lines) || verdict?.kind === 'held';
    const listed = topics.some((topic) => listings.includes(topic));
    const apart =
      data.size < plain &&
      (!verdict || verdict.kind === 'held') &&
      own.some((topic) => elsewhere.includes(topic)) &&
      !listed;
    if (!lists || apart) return mention(unstated);

    const heading = firstVerdict(headingsAbove(data.start));
    if (heading) return decide(heading);
    const earlier = earlierVerdict(lines);
    if (earlier) return decide(earlier);
    if (verdict) return decide(verdict);
    return listed
      ? { assertion: 'confirmed', because: [{ by, note: 'in a list of what leaked' }] }
      : mention(unstated);
  };

  /** 窃取された, 流出した可能性: the data left, however their decoy is told of; 表示され, 記載され may be said of the decoy. */
  function isStrong(verdict: Verdict | undefined): boolean {
    return (
      tellsOfLeak(verdict) &&
      (verdict.kind !== 'exposed' ||
        !/表示|記載|掲載|添付|送信|参照/u.test(text.slice(verdict.cue.start, verdict.cue.end)))
    );
  }

  /**
   * How it came about, told as such or as the cause: 管理者のIDとパスワードが窃取され、サーバーに侵入された, 他社から流出した
   * IDとパスワード, IDとパスワードを用いて.
   */
  function isWayIn(data: NamedData, sentence: Span, section: Section | undefined): boolean {
    if (section?.heading?.topics[0] === 'cause') return true;
    const behind = within(cues, { start: data.end, end: Math.min(sentence.end, data.end + breath) });
    if (
      behind.some(({ code, start }) => code === 'intrusion' || (code === 'employed' && start - data.end <= 4))
    )
      return true;
    const before = within(cues, { start: Math.max(sentence.start, data.start - breath), end: data.start });
    return before.some(({ code }) => code === 'elsewhere');
  }

  /** 次の情報が閲覧された可能性があります。 over lines without bullets: what it announces stands right under it. */
  function announced(lines: Span, section: Section | undefined): Verdict | undefined {
    const own = indexAt(layout.sentences, lines.start);
    for (let index = own - 1; index >= 0 && index >= own - rows; index--) {
      const sentence = layout.sentences[index];
      if (!sentence || sentence.start < (section?.start ?? 0) || sentence.kind === 'heading')
        return undefined;
      const words = text.slice(sentence.start, sentence.end);
      if (/[。:]$/u.test(words)) {
        const verdict = announcing.test(words) ? weigh(sentence) : undefined;
        return verdict?.kind === 'held' ? undefined : verdict;
      }
    }
    return undefined;
  }

  /** 流出していない情報, 対象ではない項目: what such a title names did not leak, however it is spoken of. */
  function deniedBy(title: Span): Verdict | undefined {
    const verdict = weigh(title);
    const names = /(?:情報|項目|データ|もの)(?:について)?$/u.test(text.slice(title.start, title.end));
    return names && verdict?.kind === 'denied' ? verdict : undefined;
  }

  function firstVerdict(spans: readonly Span[]): Verdict | undefined {
    for (const span of spans) {
      const verdict = weigh(span);
      if (verdict && verdict.kind !== 'held') return verdict;
    }
    return undefined;
  }

  /** Titles of the sections round an offset, innermost first. */
  function headingsAbove(offset: number): readonly Span[] {
    const titles: Span[] = [];
    for (let at = layout.sectionAt(offset); at?.heading; at = at.parent) titles.push(at.heading.title);
    return titles;
  }

  /** The last statement before; a question that asks for the data counts where nothing is stated. */
  function earlierVerdict(sentence: Span): Verdict | undefined {
    const last = indexAt(layout.sentences, sentence.start - 1);
    let asked: Verdict | undefined;
    for (let index = last; index >= 0 && index > last - memory; index--) {
      const before = layout.sentences[index] ?? sentence;
      const verdict = weigh(before);
      if (!tellsOfLeak(verdict)) continue;
      if (!isQuestion(text, before)) return verdict;
      asked ??= verdict;
    }
    return asked;
  }

  /** What a line says as a whole; nothing where it asks something of the reader. */
  function weigh(span: Span): Verdict | undefined {
    if (!weighed.has(span.start)) {
      const seen = within(cues, span);
      const advises = seen.some(({ code }) => code === 'advice' || code === 'measure');
      const isTitle = layout.sentenceAt(span.start)?.kind === 'heading';
      weighed.set(span.start, advises && !isTitle ? undefined : weighCues(text, seen));
    }
    return weighed.get(span.start);
  }

  /** Words of somebody else: 「(お客様のお名前)様 …」. */
  function isQuoted(data: NamedData): boolean {
    let around = data.size === 1 ? bracketAt(data.start) : undefined;
    while (around && text[around.start] !== '「') around = around.parent;
    return around !== undefined;
  }
}

function decide(verdict: Verdict): Asserted {
  const assertion: Record<Verdict['kind'], Assertion> = {
    exposed: 'confirmed',
    lost: 'suspected',
    possible: 'suspected',
    held: 'confirmed',
    denied: 'ruled-out',
    unproven: 'no-evidence',
    acted: 'mention',
  };
  return { assertion: assertion[verdict.kind], because: [{ by, ...conclusionOf(verdict) }] };
}

const unstated: Pick<Reason, 'note'> = { note: 'nothing says that it leaked' };

function mention(why: Pick<Reason, 'note' | 'args'>): Asserted {
  return { assertion: 'mention', because: [{ by, ...why }] };
}
