import type { FieldVocabulary } from '../../lexicon/field-vocabulary.ts';
import type { CategoryMention, Dropped, FieldMention, Found } from '../../model/annotation.ts';
import type { Span } from '../../model/span.ts';
import { readBrackets } from '../../text/brackets.ts';
import type { Layout } from '../../text/layout.ts';
import type { AssertionReader } from '../assertions/assertion.ts';
import { droppedOf } from '../drop-overlaps.ts';
import type { FieldCandidate, NamedField, Umbrella } from './candidate.ts';
import { resolveContextual } from './contextual-field.ts';
import { fieldTerms } from './field-term.ts';
import { companions, groupItems, type ItemList } from './item-list.ts';
import { withoutModifiers } from './modifier.ts';

/** Reads the fields and umbrella terms of a notice, with what it says of each, in offsets of the folded view. */
export function readFields(
  layout: Layout,
  vocabulary: FieldVocabulary,
  readAssertion: AssertionReader,
): Found<FieldMention | CategoryMention>[] {
  const matches = vocabulary.match(layout.text);
  const bracketAt = readBrackets(layout.text);
  const candidates = withoutOwners([...fieldTerms(layout.text, matches, vocabulary)]);
  const named = groupItems<FieldCandidate>(layout.text, candidates).flatMap((list) =>
    list.items.flatMap((item): (NamedField | Umbrella)[] => {
      if (item.kind !== 'contextual') return [item];
      const field = resolveContextual(item, { layout, bracketAt, vocabulary, matches, list });
      return field ? [field] : [];
    }),
  );
  const items = withoutModifiers(layout.text, named);
  const fields = items.filter((item) => item.kind === 'field');
  const sizes = companions<NamedField | Umbrella>(layout.text, fields);
  return groupItems(layout.text, items)
    .flatMap((list) => inSentences(layout, list))
    .flatMap((list) =>
      assertItems(list, Math.max(...list.items.map((item) => sizes.get(item) ?? 0)), readAssertion),
    );
}

/** 勤務先 of 勤務先電話番号 could be a field, and is the owner of one. */
function withoutOwners(candidates: readonly FieldCandidate[]): readonly FieldCandidate[] {
  const kept: FieldCandidate[] = [];
  let owners: Dropped[] = [];
  for (const [index, candidate] of candidates.entries()) {
    const next = candidates[index + 1];
    if (next && next.start <= candidate.start) {
      owners.push({ ...droppedOf({ ...candidate, by: 'field-term' }, meaningOf(candidate)) });
      continue;
    }
    const reason = { by: 'compound-field', dropped: owners };
    kept.push(owners.length > 0 ? { ...candidate, because: [...candidate.because, reason] } : candidate);
    owners = [];
  }
  return kept;
}

function meaningOf(candidate: FieldCandidate): string | undefined {
  if (candidate.kind === 'category') return candidate.category.ja;
  return candidate.kind === 'field' ? candidate.code : candidate.otherwise;
}

/** A list of bulleted lines has a sentence for each item: each says what it says. */
function inSentences<Item extends Span>(layout: Layout, list: ItemList<Item>): ItemList<Item>[] {
  const parts: Item[][] = [];
  let sentence: Span | undefined;
  for (const item of list.items) {
    const own = layout.sentenceAt(item.start);
    const part = parts.at(-1);
    if (part && own === sentence) part.push(item);
    else parts.push([item]);
    sentence = own;
  }
  return parts.length === 1 ? [list] : parts.flatMap((items) => groupItems(layout.text, items));
}

function assertItems(
  { items, start: from, end: to }: ItemList<NamedField | Umbrella>,
  size: number,
  readAssertion: AssertionReader,
): Found<FieldMention | CategoryMention>[] {
  const credentials = items.every((item) => item.kind === 'field' && isCredential(item));
  const { assertion, because } = readAssertion({ start: from, end: to, size, credentials });
  return items.map((item) => {
    const { start, end } = item;
    const reasons = [...item.because, ...because];
    if (item.kind === 'category') {
      const { ja: term, parts } = item.category;
      return { kind: 'category', start, end, term, parts, assertion, because: reasons };
    }
    const { code, also, reading } = item;
    return {
      kind: 'field',
      start,
      end,
      code,
      assertion,
      because: reasons,
      ...(also.length > 0 && { also }),
      ...(reading !== undefined && { reading }),
    };
  });
}

function isCredential({ code }: NamedField): boolean {
  return code === 'login-id' || code === 'password';
}
