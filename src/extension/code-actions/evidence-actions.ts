import {
  CodeAction,
  CodeActionKind,
  type Diagnostic,
  type Disposable,
  l10n,
  languages,
  type Range,
  type TextDocument,
  type Uri,
} from 'vscode';
import type { EvidenceFinding } from '../../records/index.ts';
import { commandIds } from '../commands/command-ids.ts';
import type { EvidenceDiagnostics } from '../diagnostics/evidence-diagnostics.ts';
import { diagnosticSource } from '../diagnostics/to-diagnostics.ts';
import { rangeOf } from '../document-spans.ts';
import { type RangeIn, textRanges } from '../navigation/text-range.ts';
import { recordGlob } from '../record-documents.ts';
import type { CheckedRecord } from '../record-evidence/checked-record.ts';
import type { QuoteTarget } from '../record-evidence/quote-target.ts';

/** What a command is offered as, and what it is called with. */
interface Offer {
  readonly title: string;
  readonly command: string;
  readonly target: QuoteTarget | Uri;
  readonly preferred?: boolean;
}

/** The light bulb on evidence that is not found for certain: at the quote, and at the value that rests on it. */
export function registerEvidenceActions(evidence: EvidenceDiagnostics): Disposable {
  return languages.registerCodeActionsProvider(
    { pattern: recordGlob },
    {
      provideCodeActions: async (document, range, { only }, token) => {
        if (only && !only.contains(CodeActionKind.QuickFix)) return [];
        const record = evidence.newest(document);
        const findings = record?.findings.filter((finding) => isAt(document, finding, range)) ?? [];
        if (!record || findings.length === 0) return [];
        const rangeIn = await textRanges();
        if (token.isCancellationRequested || record.text !== document.getText()) return [];
        // Not only those at the cursor: an action that mends a problem stands before those that do not.
        const ours = languages
          .getDiagnostics(document.uri)
          .filter(({ source }) => source === diagnosticSource);
        const own = findings.filter((finding) => rangeOf(document, finding).intersection(range));
        // At a value, its quotes are not told apart: only where to anchor each is offered there.
        const meant = own.length > 0 ? own : findings;
        return meant.flatMap((finding) => {
          const diagnostic = ours.find((each) => isAbout(each, finding, document));
          const offered = offers(record, finding, rangeIn);
          const fitting =
            own.length > 0 || meant.length === 1
              ? offered
              : offered.filter(({ command }) => command === commandIds.reanchorEvidence);
          return fitting.map((offer) => action(offer, diagnostic));
        });
      },
    },
    { providedCodeActionKinds: [CodeActionKind.QuickFix] },
  );
}

function isAt(document: TextDocument, finding: EvidenceFinding, range: Range): boolean {
  return [finding, ...(finding.value ? [finding.value] : [])].some((span) =>
    rangeOf(document, span).intersection(range),
  );
}

function isAbout(diagnostic: Diagnostic, finding: EvidenceFinding, document: TextDocument): boolean {
  return diagnostic.code === finding.code && diagnostic.range.isEqual(rangeOf(document, finding));
}

function offers(record: CheckedRecord, finding: EvidenceFinding, rangeIn: RangeIn): readonly Offer[] {
  const { uri, notice } = record;
  const target: QuoteTarget = { uri, path: finding.path };
  switch (finding.code) {
    case 'notice-missing':
      return [];
    case 'notice-changed':
      return hashOffers(record);
    case 'no-evidence':
      return notice ? [selectionOffer(target)] : [];
    default:
      return [
        ...(notice ? placeOffers(notice.text, finding, target, rangeIn) : []),
        selectionOffer(target),
        { title: l10n.t('Search the notice…'), command: commandIds.searchNotice, target },
        { title: l10n.t('Remove this quote'), command: commandIds.removeQuote, target },
      ];
  }
}

function hashOffers({ uri, findings }: CheckedRecord): readonly Offer[] {
  const open = findings.filter(({ candidates }) => candidates.length > 0).length;
  const update: Offer = {
    title: l10n.t('Update positions and hash'),
    command: commandIds.updatePositions,
    target: uri,
    preferred: true,
  };
  const title = l10n.t('Look at the {0} quotes that have changed, one after the other…', open);
  return open > 1 ? [update, { title, command: commandIds.reanchorEvidence, target: { uri } }] : [update];
}

function placeOffers(
  text: string,
  { message, candidates }: EvidenceFinding,
  target: QuoteTarget,
  rangeIn: RangeIn,
): readonly Offer[] {
  const [only, ...others] = candidates;
  if (!only) return [];
  const line = rangeIn(text, only).start.line + 1;
  const words = text.slice(only.start, only.end).replace(/\s+/gu, ' ');
  const title =
    others.length === 0
      ? l10n.t('Anchor to “{0}” (line {1})…', words, line)
      : l10n.t('Choose among the {0} places of “{1}”…', candidates.length, String(message.args[0]));
  return [{ title, command: commandIds.reanchorEvidence, target }];
}

function selectionOffer(target: QuoteTarget): Offer {
  const title = l10n.t('Use the selection in the notice as evidence');
  return { title, command: commandIds.useAsEvidence, target };
}

function action(
  { title, command, target, preferred }: Offer,
  diagnostic: Diagnostic | undefined,
): CodeAction {
  const offered = new CodeAction(title, CodeActionKind.QuickFix);
  offered.command = { title, command, arguments: [target] };
  if (diagnostic) offered.diagnostics = [diagnostic];
  offered.isPreferred = preferred === true;
  return offered;
}
