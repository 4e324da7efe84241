import type { Assertion, Reason } from '../../model/annotation.ts';
import type { Span } from '../../model/span.ts';
import type { SectionTopic } from '../../text/heading-cues.ts';
import type { Layout } from '../../text/layout.ts';
import { within } from '../../text/locate.ts';
import { behindBracket, enclosingBracket } from '../fields/enclosing-bracket.ts';
import type { Cue } from './cue.ts';
import { foldCues, reasonOf, type Verdict, weighCues } from './verdict.ts';

/** Data that a notice names together: 氏名、住所、電話番号等. What is said of the list is said of each item. */
export interface NamedData extends Span {
  /** How many items are named beyond doubt. */
  readonly size: number;
}

export interface Asserted {
  readonly assertion: Assertion;
  readonly because: readonly Reason[];
}

interface Said {
  readonly verdict?: Verdict;
  /** The sentence asks something of the reader. */
  readonly advises: boolean;
  /** What the sentence says behind the data, it says of the others: 番号については上記以外は表示されず. */
  readonly ofTheRest: boolean;
}

export type AssertionReader = (data: NamedData) => Asserted;

/** Sections in which data are named for another reason than their leak. */
const aside: readonly SectionTopic[] = ['advice', 'contact', 'prevention', 'apology', 'editorial'];
/** Sections that list what leaked. */
const listing: readonly SectionTopic[] = ['items', 'counts', 'target'];

export function createAssertionReader(layout: Layout, cues: readonly Cue[]): AssertionReader {
  const { text } = layout;
  return (data) => {
    const sentence = layout.sentenceAt(data.start) ?? data;
    const section = layout.sectionAt(data.start);
    const topics = section?.topics ?? [];
    const isAside = topics.length > 0 && topics.every((topic) => aside.includes(topic));

    const said = inSentence(data, sentence);
    if (said.verdict?.kind === 'denied' || said.verdict?.kind === 'unproven')
      return decide('in-sentence', said.verdict);
    if (isAside) return mention('aside');
    if (said.verdict?.kind === 'exposed' || said.verdict?.kind === 'possible')
      return decide('in-sentence', said.verdict);
    if (said.verdict?.kind === 'acted' || said.advises) return mention('acted');
    if (isLabel(data, sentence) || isQuoted(data, sentence)) return mention('label');
    if (said.ofTheRest || isHeading(sentence)) return mention('none');

    for (const lead of layout.leadsOf(data.start)) {
      const verdict = whole(lead);
      if (verdict && verdict.kind !== 'held') return decide('lead', verdict);
    }
    const listed = topics.some((topic) => listing.includes(topic));
    const lists = data.size > 1 || standsAlone(data, sentence) || said.verdict?.kind === 'held';
    if (!lists || (topics.length > 0 && !listed && !said.verdict && !topics.includes('overview')))
      return mention('none');
    for (let at = section; at?.heading; at = at.parent) {
      const verdict = whole(at.heading.title);
      if (verdict && verdict.kind !== 'held') return decide('heading', verdict);
    }
    const before = inEarlierSentences(sentence);
    if (before) return decide('earlier', before);
    if (listed || said.verdict) return { assertion: 'confirmed', because: [{ by: 'listed' }] };
    return mention('none');
  };

  /** What the sentence says behind the data, or before them where they are its predicate. */
  function inSentence(data: NamedData, sentence: Span): Said {
    const open = enclosingBracket(text, data.start);
    const bracket =
      open === undefined || open < sentence.start
        ? undefined
        : { start: open, end: behindBracket(text, open, sentence.end) };
    const inner = bracket ? { start: bracket.start + 1, end: bracket.end - 1 } : sentence;
    const excepted = exceptAt(data.end);

    const right = endsClause(data.end, inner.end) ? undefined : rightOf(data.end, inner.end);
    const left = right ? undefined : leftOf(inner.start, data.start);
    let verdict = right ?? left;
    if (bracket && (verdict === undefined || verdict.kind === 'held')) {
      const outer = rightOf(bracket.end, sentence.end);
      const head = foldCues(
        text,
        within(cues, { start: sentence.start, end: bracket.start }),
        sentence.start,
      );
      verdict = [outer, head].find((each) => each && each.kind !== 'acted') ?? verdict;
    }
    if (excepted && verdict) verdict = { ...verdict, kind: opposite(verdict) };
    const advises = within(cues, sentence).some(({ code }) => code === 'advice');
    const ofTheRest = cues.some(
      ({ code, start }) => code === 'except' && start > data.end + 2 && start < sentence.end,
    );
    return { ...(verdict && { verdict }), advises, ofTheRest };
  }

  function rightOf(from: number, to: number): Verdict | undefined {
    const seen = within(cues, { start: from, end: to }).filter((cue) => !isInAside(cue, from));
    // 番号については上記以外は表示されず: said of the rest.
    const rest = seen.findIndex(({ code, start }) => code === 'except' && start > from + 2);
    return foldCues(text, rest < 0 ? seen : seen.slice(0, rest), from);
  }

  /** 流出した情報は氏名です: the topic before the data says what became of them. */
  function leftOf(from: number, to: number): Verdict | undefined {
    const left = text.slice(from, to);
    const topic = left.search(
      /(?:は|とは|:|については|として|が、|\n|(?:情報|項目|内容|データ) )[、 \n]*[^は:\n]*$/u,
    );
    if (topic < 0) return undefined;
    const verdict = foldCues(text, within(cues, { start: from, end: from + topic + 1 }), from);
    return verdict?.kind === 'acted' ? undefined : verdict;
  }

  function whole(span: Span): Verdict | undefined {
    const seen = within(cues, span);
    return seen.some(({ code }) => code === 'advice') ? undefined : weighCues(text, seen);
  }

  function inEarlierSentences(sentence: Span): Verdict | undefined {
    const earlier = within(layout.sentences, { start: 0, end: sentence.start }).slice(-40);
    for (const each of earlier.toReversed()) {
      const verdict = whole(each);
      if (verdict?.kind === 'exposed' || verdict?.kind === 'possible') return verdict;
    }
    return undefined;
  }

  function exceptAt(end: number): boolean {
    return /^(?:等|など|の?情報)*(?:以外|を除)/.test(text.slice(end, end + 12));
  }

  /** The data end their clause as its predicate: 氏名です, 氏名で、, 氏名。 */
  function endsClause(end: number, to: number): boolean {
    return /^[ \n]*(?:のみ|だけ|の\d項目|の\d点)?(?:です|でした|であり|である|で、|となり|となっ|とな|だっ?た?[。、]|。|$)/.test(
      text.slice(end, Math.min(to, end + 16)),
    );
  }

  function isInAside(cue: Span, from: number): boolean {
    const open = enclosingBracket(text, cue.start);
    return open !== undefined && open >= from;
  }

  function isHeading(sentence: Span): boolean {
    return 'kind' in sentence && sentence.kind === 'heading';
  }

  /** A field of the notice itself, with its value: 更新日: 2025年6月20日, 所属: 総務課. How many there are is no value. */
  function isLabel(data: NamedData, sentence: Span): boolean {
    if (data.size > 1 || /[^\s・•●○◆■□【※*-]/u.test(text.slice(sentence.start, data.start))) return false;
    return /^】? ?:(?! *(?:$|\n(?!「)|[①-⓿]|計|約|最大|合計|延べ|[\d,]+ ?[件名人社]))/u.test(
      text.slice(data.end, data.end + 12),
    );
  }

  /** Words of somebody else: 「(お客様のお名前)様 …」. */
  function isQuoted(data: NamedData, sentence: Span): boolean {
    const open = text.lastIndexOf('「', data.start);
    return data.size === 1 && open >= sentence.start && !text.slice(open, data.start).includes('」');
  }

  /** Nothing but the data and how many there are: an item, or a line like メールアドレス: 384名分. */
  function standsAlone(data: Span, sentence: Span): boolean {
    return /^[ \n]*(?:[:(・)]|計|約|最大|合計|小計|のみ|等|[\d,]+ ?[件名人]|$)/u.test(
      text.slice(data.end, sentence.end),
    );
  }
}

function opposite({ kind }: Verdict): Verdict['kind'] {
  if (kind === 'denied' || kind === 'unproven') return 'exposed';
  return kind === 'exposed' || kind === 'possible' ? 'denied' : kind;
}

function decide(by: string, verdict: Verdict): Asserted {
  const assertion: Record<Verdict['kind'], Assertion> = {
    exposed: 'confirmed',
    possible: 'suspected',
    held: 'confirmed',
    denied: 'ruled-out',
    unproven: 'no-evidence',
    acted: 'mention',
  };
  return { assertion: assertion[verdict.kind], because: [reasonOf(by, verdict)] };
}

function mention(by: string): Asserted {
  return { assertion: 'mention', because: [{ by }] };
}
