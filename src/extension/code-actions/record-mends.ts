import {
  type CancellationToken,
  CodeAction,
  type CodeActionContext,
  CodeActionKind,
  type Diagnostic,
  type Disposable,
  type DocumentFilter,
  l10n,
  languages,
  type Range,
  type TextDocument,
  WorkspaceEdit,
} from 'vscode';
import { vocabularyPath } from '../../corpus/read/vocabulary-path.ts';
import type { Mend, Problem } from '../../yaml/index.ts';
import { commandIds } from '../commands/command-ids.ts';
import { diagnosticSource } from '../diagnostics/to-diagnostics.ts';
import { rangeOf } from '../document-spans.ts';
import { localize } from '../localize.ts';
import { recordGlob } from '../record-documents.ts';
import type { DocumentMends } from './document-mends.ts';
import { fixAllEdit } from './fix-all.ts';

const selector: readonly DocumentFilter[] = [{ pattern: recordGlob }, { pattern: `**/${vocabularyPath}` }];

/** For `editor.codeActionsOnSave` and the editor's own command _Fix All_. */
const fixAll = CodeActionKind.SourceFixAll.append('noticeAnnotator');

/** The light bulb on what is wrong in a record or vocabulary: its mends, and all safe ones of the file together. */
export function registerRecordMends(mends: DocumentMends): Disposable {
  return languages.registerCodeActionsProvider(
    selector,
    {
      provideCodeActions: async (document, range, context, token) => {
        if (context.only?.contains(fixAll)) return fixAllActions(mends, document, token);
        return quickFixes(mends, document, range, context, token);
      },
    },
    { providedCodeActionKinds: [CodeActionKind.QuickFix, fixAll] },
  );
}

async function quickFixes(
  mends: DocumentMends,
  document: TextDocument,
  range: Range,
  { diagnostics, only }: CodeActionContext,
  token: CancellationToken,
): Promise<CodeAction[]> {
  if (only && !only.contains(CodeActionKind.QuickFix)) return [];
  const ours = diagnostics.filter(({ source }) => source === diagnosticSource);
  // Most moves of the cursor are over what is right, and need nothing read.
  if (ours.length === 0) return [];
  const read = await mends.read(document);
  if (token.isCancellationRequested || read.version !== document.version) return [];
  const actions = read.problems
    .filter((problem) => rangeOf(document, problem).intersection(range))
    .flatMap((problem) => {
      const diagnostic = ours.find((each) => isAbout(each, problem, document));
      return read.mendsOf(problem).map((mend, nth) => quickFix(document, mend, diagnostic, nth === 0));
    });
  return read.severalAreSafe ? [...actions, fixAllOffer(document)] : actions;
}

function isAbout(diagnostic: Diagnostic, problem: Problem, document: TextDocument): boolean {
  return diagnostic.code === problem.code && diagnostic.range.isEqual(rangeOf(document, problem));
}

function quickFix(
  document: TextDocument,
  { title, safe, edits }: Mend,
  diagnostic: Diagnostic | undefined,
  first: boolean,
): CodeAction {
  const action = new CodeAction(localize(title), CodeActionKind.QuickFix);
  action.edit = new WorkspaceEdit();
  for (const edit of edits) action.edit.replace(document.uri, rangeOf(document, edit), edit.text);
  if (diagnostic) action.diagnostics = [diagnostic];
  action.isPreferred = first && safe;
  return action;
}

function fixAllOffer({ uri }: TextDocument): CodeAction {
  const title = l10n.t('Fix all problems of this file that have one evident fix');
  const action = new CodeAction(title, CodeActionKind.QuickFix);
  action.command = { title, command: commandIds.fixAllProblems, arguments: [uri] };
  return action;
}

async function fixAllActions(
  mends: DocumentMends,
  document: TextDocument,
  token: CancellationToken,
): Promise<CodeAction[]> {
  const edit = await fixAllEdit(mends, document);
  if (!edit || token.isCancellationRequested) return [];
  const action = new CodeAction(l10n.t('Fix all problems of this file that have one evident fix'), fixAll);
  action.edit = edit;
  return [action];
}
