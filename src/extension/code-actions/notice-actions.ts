import { type CodeAction, CodeActionKind, type Disposable, l10n, languages, type Uri } from 'vscode';
import type { Analysis, OwnVocabulary, Span } from '../../analysis/index.ts';
import { withoutBlankEnds } from '../../analysis/light.ts';
import { commandIds } from '../commands/command-ids.ts';
import type { EmitTarget } from '../commands/emit-record.ts';
import type { Dismissals } from '../dismissed/dismissals.ts';
import { spanOf } from '../document-spans.ts';
import { annotationsAt, incidentsAt, pointedAt, recordableAt } from '../incidents-at.ts';
import type { NoticeAnalyses } from '../notice-analyses.ts';
import { noticeSelector } from '../notice-documents.ts';
import type { Vocabularies } from '../vocabulary/vocabularies.ts';
import { action } from './action.ts';
import { dismissActions } from './dismiss-actions.ts';
import {
  addAction,
  candidateActions,
  canBeIgnored,
  editActions,
  ignoreAction,
  wordActions,
} from './mention-actions.ts';

/** A selection with more mentions in it is a passage: its mentions are added one by one, or all with the incident. */
const mostMentions = 3;

/**
 * The light bulb in a notice, the likeliest first: the mention under the cursor into its record, selected words as a value
 * or a word of the vocabulary, the incident as a record, dismissing the mention; in a group of its own, what can be said anew of the mention.
 */
export function registerNoticeActions(
  analyses: NoticeAnalyses,
  vocabularies: Pick<Vocabularies, 'of'>,
  dismissals: Dismissals,
): Disposable {
  return languages.registerCodeActionsProvider(
    noticeSelector,
    {
      provideCodeActions: async (document, range, _context, token) => {
        const [current, own] = await Promise.all([
          analyses.current(document, token),
          vocabularies.of(document.uri),
        ]);
        if (!current || token.isCancellationRequested) return [];
        const { analysis, text } = current;
        const at = spanOf(document, range);
        const selected = withoutBlankEnds(text, at);
        const dismiss = await dismissActions(current, selected ?? at, document, dismissals);
        return [
          ...(selected
            ? selectionActions(document.uri, text, analysis, selected)
            : cursorActions(document.uri, analysis, at, own)),
          ...emitActions(document.uri, analysis, at),
          ...dismiss,
          ...mentionActions(document.uri, text, analysis, selected ?? at, selected !== undefined),
        ];
      },
    },
    { providedCodeActionKinds: [CodeActionKind.QuickFix, CodeActionKind.RefactorRewrite] },
  );
}

/** On selected words. */
function selectionActions(uri: Uri, text: string, analysis: Analysis, selected: Span): readonly CodeAction[] {
  const inside = recordableAt(analysis, selected).filter(
    ({ start, end }) => selected.start <= start && end <= selected.end,
  );
  const isAll = (mention: Span) => mention.start === selected.start && mention.end === selected.end;
  const add =
    inside.length > mostMentions ? [] : inside.map((mention) => addAction(uri, mention, isAll(mention)));
  const words = { ...selected, text: text.slice(selected.start, selected.end) };
  return [...add, ...wordActions(uri, words, !inside.some(isAll))];
}

/** On the mention under the cursor. */
function cursorActions(
  uri: Uri,
  analysis: Analysis,
  at: Span,
  own: OwnVocabulary | undefined,
): readonly CodeAction[] {
  const recordable = recordableAt(analysis, at);
  const pointed = pointedAt(recordable, at);
  const candidates = annotationsAt(analysis, at).filter(({ kind }) => kind === 'candidate');
  return [
    ...recordable.map((mention) => addAction(uri, mention, mention === pointed)),
    ...candidates.flatMap((candidate) => [
      ...candidateActions(uri, candidate, own),
      ...wordActions(uri, candidate, false),
    ]),
  ];
}

function emitActions(uri: Uri, analysis: Analysis, at: Span): readonly CodeAction[] {
  const incidents = incidentsAt(analysis, at);
  return incidents.map((incident) => {
    const title =
      incidents.length === 1
        ? l10n.t('Emit record for this incident')
        : l10n.t('Emit record for incident {0}', incident + 1);
    const target: EmitTarget = { uri, incident };
    return action(title, commandIds.emitRecord, target);
  });
}

/** What takes a mention back or says it anew: last in the menu. */
function mentionActions(
  uri: Uri,
  text: string,
  analysis: Analysis,
  at: Span,
  isSelected: boolean,
): readonly CodeAction[] {
  const there = annotationsAt(analysis, at);
  const mention = isSelected
    ? there.find(({ start, end }) => start === at.start && end === at.end)
    : pointedAt(there, at);
  const ignored = isSelected ? { ...at, text: text.slice(at.start, at.end) } : mention;
  const canIgnore = ignored !== undefined && (!mention || canBeIgnored(mention));
  return [...(canIgnore ? [ignoreAction(uri, ignored)] : []), ...(mention ? editActions(uri, mention) : [])];
}
