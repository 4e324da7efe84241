import type { FieldVocabulary, Term } from '../../lexicon/field-vocabulary.ts';
import type { TermMatch } from '../../lexicon/term-matcher.ts';
import type { Reason } from '../../model/annotation.ts';
import type { Span } from '../../model/span.ts';
import { within } from '../../text/locate.ts';
import type { BracketAt } from '../../text/brackets.ts';
import type { Layout } from '../../text/layout.ts';
import type { ContextualField, FieldCandidate, NamedField } from './candidate.ts';
import type { ItemList } from './item-list.ts';

/** Farthest that a parent stands from its words, in UTF-16 code units. */
const reach = 160;
/** Farthest that what a passage is about is told from its words, in UTF-16 code units. */
const passage = 300;

/** What a contextual word is judged by. */
export interface Surroundings {
  readonly layout: Layout;
  readonly bracketAt: BracketAt;
  readonly vocabulary: FieldVocabulary;
  /** All matches of the vocabulary, sorted: parents among them. */
  readonly matches: readonly TermMatch<Term>[];
  readonly list: ItemList<FieldCandidate>;
}

/**
 * Decides what a short word is, or that it is nothing: 番号 in クレジットカード情報(名義、番号、有効期限) is a card number, ID
 * beside パスワード is a login name, and 番号 of 受付番号 or 名前 of a file are not asked about in the first place.
 */
export function resolveContextual(
  candidate: ContextualField,
  surroundings: Surroundings,
): NamedField | undefined {
  if (isGloss(candidate, surroundings)) return undefined;
  const { start, end, also, reading, otherwise } = candidate;
  const named = (code: string, because: readonly Reason[]): NamedField => ({
    kind: 'field',
    start,
    end,
    code,
    also,
    because,
    ...(reading !== undefined && { reading }),
  });
  for (const { code, within: context } of candidate.options) {
    const cue =
      context === 'list'
        ? !isDetail(candidate, surroundings) && listAround(candidate, surroundings)
        : contextAround(candidate, context, surroundings);
    if (!cue) continue;
    const dropped = otherwise === undefined ? [] : [{ by: 'field-term', start, end, what: otherwise }];
    const reason = {
      by: 'contextual-field',
      at: { start: cue.start, end: cue.end },
      ...(dropped.length > 0 && { dropped }),
    };
    return named(code, [...candidate.because, reason]);
  }
  return otherwise === undefined ? undefined : named(otherwise, candidate.because);
}

/** 表示名 of 氏名(表示名): says how the field before the bracket is written, alone in it. */
function isGloss({ start, end }: Span, { layout, bracketAt, matches }: Surroundings): boolean {
  const bracket = bracketAt(start);
  if (bracket?.start !== start - 1 || bracket.end !== end + 1) return false;
  const head = within(matches, { start: bracket.start - 16, end: bracket.start }).at(-1);
  return (
    head?.end === bracket.start &&
    head.values.some(({ kind }) => kind === 'field') &&
    layout.text[start - 1] === '('
  );
}

/** 金額 of ご注文内容(商品、金額): a part of the field that heads the bracket. */
function isDetail(candidate: ContextualField, { layout, bracketAt, matches }: Surroundings): boolean {
  const bracket = bracketAt(candidate.start);
  const head = bracket && within(matches, { start: bracket.start - 16, end: bracket.start }).at(-1);
  return (
    head !== undefined &&
    head.values.some(({ kind }) => kind === 'field') &&
    /^(?:等|など)?$/.test(layout.text.slice(head.end, bracket?.start)) &&
    /(?:内容|履歴|明細|記録)$/.test(layout.text.slice(head.start, head.end))
  );
}

/** 流出した情報は、: what comes next is an item, alone as it may be. */
const topicEnd =
  /(?:情報|項目|内容|データ|[たる]もの|[たる]の)は[、 ]?[「『]?(?:(?:お客様|会員)の)?[おご御]?$/u;
const predicate = /^[」』]?(?:等|など)?(?:です|でし|で、|であ|のみ|だけ|。|$)/u;

/** 連絡先(2学級分), 電話(一部のみ): whose, or how much of it. */
const limited = /^\([^()\n]{0,8}(?:分|のみ|一部|任意|場合)\)/u;

function topicNaming(text: string, { start, end }: Span): Span | undefined {
  const ahead = { start: Math.max(0, start - 16), end: start };
  const named = predicate.test(text.slice(end, end + 8)) && topicEnd.test(text.slice(ahead.start, start));
  return named ? ahead : undefined;
}

/** Another item that is a field beyond doubt, or a line of its own where items are listed. */
function listAround(candidate: ContextualField, { layout, list }: Surroundings): Span | undefined {
  const topic = topicNaming(layout.text, candidate);
  if (topic) return topic;
  const follows = layout.text.slice(candidate.end, candidate.end + 14);
  if (
    !limited.test(follows) &&
    !/^(?:$|[、,・/)\]」\n 等な及並又やとがはをに。:&+]|で[すし、あ])/u.test(follows)
  )
    return undefined;
  if (/^ ?[\d約延最計]/.test(follows)) return undefined;
  const sure = list.items.find((item) => item.kind === 'field' || item.kind === 'category');
  if (sure) return sure;
  const sentence = layout.sentenceAt(candidate.start);
  const section = layout.sectionAt(candidate.start);
  const isLine =
    sentence?.kind === 'item' &&
    layout.text.slice(sentence.start, candidate.start).length <= 3 &&
    layout.text.slice(list.end, sentence.end).trim() === '';
  return isLine && section?.topics.includes('items') ? section.heading?.title : undefined;
}

/** The parent right before the word, before the bracket or list that holds it, or neighbours of its kind. */
function contextAround(
  candidate: ContextualField,
  context: string,
  { layout, bracketAt, vocabulary, matches, list }: Surroundings,
): Span | undefined {
  const isParent = (match: TermMatch<Term>): boolean =>
    match.values.some((value) => value.kind === 'parent' && value.context === context);
  const parentIn = ({ start, end }: Span): Span | undefined =>
    within(matches, { start: Math.max(start, end - reach), end }).findLast(isParent);

  const { text } = layout;
  const before = within(matches, { start: candidate.start - 24, end: candidate.start }).at(-1);
  if (before && isParent(before) && /^[のはごお御]{0,2}$/.test(text.slice(before.end, candidate.start)))
    return before;

  const bracket = bracketAt(candidate.start)?.start;
  if (bracket !== undefined) {
    const parent = parentIn({ start: bracket - 24, end: bracket });
    if (parent && !/[。\n]/.test(text.slice(parent.end, bracket))) return parent;
  }

  const kind = vocabulary.contexts.get(context);
  if (kind?.inSentence === true) {
    const start = layout.sentenceAt(candidate.start)?.start ?? candidate.start;
    return parentIn({ start, end: candidate.start });
  }
  if (kind?.nearby === true) {
    return within(matches, { start: candidate.start - passage, end: candidate.end + passage }).find(isParent);
  }
  const neighbour = list.items.find((item) => item.kind === 'field' && kind?.codes.includes(item.code));
  if (neighbour) return neighbour;

  for (const lead of layout.leadsOf(candidate.start)) {
    const parent = parentIn(lead);
    if (parent) return parent;
  }
  const heading = layout.sectionAt(candidate.start)?.heading;
  return heading && list.items.length > 1 ? parentIn(heading.title) : undefined;
}
