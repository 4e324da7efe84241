import type { Annotation } from '../../analysis/index.ts';
import schema from '../../../schemas/dismissed.schema.json';
import { editYaml, type EditResult, type FileForm, type MapEditor, writeYaml } from '../../yaml/index.ts';
import { canonical } from '../evidence/canonical.ts';
import { quoteAt } from '../evidence/quote.ts';
import type { DismissedMention, DismissedMentions, MentionKind } from '../generated/dismissed-mentions.ts';
import { recordLayout } from '../yaml/layout.ts';
import { readDismissed, spanOf } from './read-dismissed.ts';

/** A mention that can be dismissed: a term that the lexicon lacks is in no record, and nothing to dismiss. */
export type DismissibleMention = Extract<Annotation, { kind: MentionKind }>;

/** The notice that mentions stand in. */
export interface DismissingNotice {
  /** As its records name it. */
  readonly path: string;
  /** What the mentions' offsets count in. */
  readonly text: string;
  /** Of the text in UTF-8, in lower-case hexadecimal. */
  readonly sha256: string;
}

const form: FileForm = {
  order: Object.keys(schema.properties),
  // A quote stands on one line, and so does the source.
  standsOnOneLine: recordLayout,
};

const sourceOrder = Object.keys(schema.definitions.source.properties);

/**
 * Puts mentions into a notice's file of dismissed ones, each at its place in the order of the notice. What is there
 * already stays as it is, byte for byte.
 *
 * @param existing YAML; nothing where there is no such file yet. When it cannot be read, what is wrong with it comes back
 * and nothing is changed
 */
function dismissMentions(
  existing: string | undefined,
  mentions: readonly DismissibleMention[],
  notice: DismissingNotice,
): EditResult {
  const quotes = mentions
    .map((mention) => quoteOf(mention, notice.text))
    .toSorted((a, b) => a.start - b.start);
  if (existing === undefined) return { text: newFile(quotes, notice) };
  const fresh = quotes.filter((quote) => placesOf(existing, quote, notice.text).length === 0);
  return editYaml(existing, form, (root) => {
    if (fresh.length === 0) return;
    stateSource(root, notice);
    const list = root.list('dismissed', true);
    const written = readMentions(existing).map((mention) => mention && spanOf(mention, notice.text));
    for (const quote of fresh) {
      // Those that stand nowhere any more keep their place behind the one that they follow.
      const next = written.findIndex((span) => span !== undefined && span.start > quote.start);
      list?.insert(next < 0 ? written.length - 1 : next - 1, quote);
    }
    if (!root.has('schemaVersion')) root.insert('schemaVersion', 1);
  });
}

/**
 * Takes mentions out of a notice's file of dismissed ones. One that bears a person's comment stays.
 *
 * @param text of the notice as it now is
 */
export function restoreMentions(
  existing: string,
  mentions: readonly DismissibleMention[],
  text: string,
): EditResult {
  return editYaml(existing, form, (root) => {
    const list = root.list('dismissed', true);
    const places = mentions.flatMap((mention) => placesOf(existing, quoteOf(mention, text), text));
    for (const place of new Set(places)) list?.remove(place);
  });
}

/** Dismisses those of some mentions that are not dismissed yet; where all of them are, restores them. */
export function toggleDismissed(
  existing: string | undefined,
  mentions: readonly DismissibleMention[],
  notice: DismissingNotice,
): EditResult {
  const isNew = (mention: DismissibleMention) =>
    existing === undefined || placesOf(existing, quoteOf(mention, notice.text), notice.text).length === 0;
  return existing === undefined || mentions.some(isNew)
    ? dismissMentions(existing, mentions, notice)
    : restoreMentions(existing, mentions, notice.text);
}

type Quote = DismissedMention & { readonly start: number; readonly end: number };

function quoteOf(mention: DismissibleMention, text: string): Quote {
  return { kind: mention.kind, read: readingOf(mention), ...quoteAt(text, mention) };
}

/** The compact form that records keep as `read`, as far as the mention alone tells it. */
function readingOf(mention: DismissibleMention): string {
  switch (mention.kind) {
    case 'field':
    case 'cause':
      return mention.code;
    case 'category':
      return mention.term;
    case 'count':
      return canonical.counts(mention);
    case 'date':
      return mention.value;
    case 'organization':
      return canonical.organizations(mention);
    case 'service':
      return canonical.services(mention);
  }
}

/** The places in the file that hold a mention. */
function placesOf(existing: string, { kind, start, end }: Quote, text: string): readonly number[] {
  return readMentions(existing).flatMap((mention, place) => {
    if (mention?.kind !== kind) return [];
    const span = spanOf(mention, text);
    return span?.start === start && span.end === end ? [place] : [];
  });
}

function readMentions(existing: string): readonly (DismissedMention | undefined)[] {
  const read = readDismissed(existing);
  return 'error' in read ? [] : read.mentions;
}

function stateSource(root: MapEditor, { path, sha256 }: DismissingNotice): void {
  const source = root.map('source', sourceOrder);
  source?.set('notice', path);
  source?.set('sha256', sha256);
}

function newFile(dismissed: DismissedMention[], { path, sha256 }: DismissingNotice): string {
  const file: DismissedMentions = { schemaVersion: 1, source: { notice: path, sha256 }, dismissed };
  return writeYaml(file, form.standsOnOneLine);
}
