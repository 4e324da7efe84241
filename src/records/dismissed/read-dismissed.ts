import type { Span } from '../../analysis/index.ts';
import { checkYaml, type Problem } from '../../yaml/index.ts';
import { anchorEvidence } from '../evidence/anchor.ts';
import type { DismissedMention, MentionKind } from '../generated/dismissed-mentions.ts';
import { isMap } from '../merge/written-evidence.ts';
import { dismissedContract } from './validate-dismissed.ts';

/** What a file of dismissed mentions says, as far as it is of the form that its schema asks for. */
export interface ReadDismissed {
  /** Path of the notice; nothing where the file names none. */
  readonly notice?: string;
  /** In the order of the file; what is no dismissed mention is nothing, so that places count. */
  readonly mentions: readonly (DismissedMention | undefined)[];
}

/** A mention that a person has dismissed, where it certainly stands in the notice as it now is. */
export interface DismissedWords extends Span {
  readonly kind: MentionKind;
}

/**
 * Reads a file of dismissed mentions, whatever is wrong with single ones.
 *
 * @returns why the file cannot be read as YAML, where it cannot
 */
export function readDismissed(text: string): ReadDismissed | { readonly error: Problem } {
  const { value, problems } = checkYaml(text, dismissedContract);
  const [problem] = problems;
  if (!value) return problem && problem.code !== 'empty' ? { error: problem } : { mentions: [] };
  const { source, dismissed } = value as Readonly<Record<string, unknown>>;
  const notice = isMap(source) ? source.notice : undefined;
  return {
    ...(typeof notice === 'string' && { notice }),
    mentions: Array.isArray(dismissed) ? dismissed.map(asMention) : [],
  };
}

/**
 * Where dismissed mentions stand in a notice that may have changed since. Only certain anchors count: the same words
 * elsewhere are another mention.
 */
export function dismissedWords({ mentions }: ReadDismissed, notice: string): DismissedWords[] {
  return mentions.flatMap((mention) => {
    const span = mention && spanOf(mention, notice);
    return span ? [{ kind: mention.kind, ...span }] : [];
  });
}

/** Where one of them certainly stands. */
export function spanOf(mention: DismissedMention, notice: string): Span | undefined {
  const anchoring = anchorEvidence(mention, notice);
  return 'span' in anchoring ? anchoring.span : undefined;
}

function asMention(value: unknown): DismissedMention | undefined {
  if (!isMap(value)) return undefined;
  const { kind, exact, prefix, suffix, start, end } = value;
  if (!isKind(kind) || typeof exact !== 'string' || exact === '') return undefined;
  return {
    kind,
    exact,
    ...(typeof prefix === 'string' && { prefix }),
    ...(typeof suffix === 'string' && { suffix }),
    ...(typeof start === 'number' && typeof end === 'number' && { start, end }),
  };
}

const kinds: Readonly<Record<MentionKind, true>> = {
  field: true,
  category: true,
  count: true,
  date: true,
  organization: true,
  service: true,
  cause: true,
};

function isKind(kind: unknown): kind is MentionKind {
  return typeof kind === 'string' && Object.hasOwn(kinds, kind);
}
