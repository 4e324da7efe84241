import { type TextDocument, window } from 'vscode';
import type { CitedQuote } from '../../records/index.ts';
import type { EvidenceAtHand, QuoteTarget } from './quote-target.ts';

/** Where the cursor is in a record that is shown, as a UTF-16 offset; nothing where it is not. */
export function cursorIn(document: TextDocument): number | undefined {
  const editor = window.visibleTextEditors.find((shown) => shown.document === document);
  return editor && document.offsetAt(editor.selection.active);
}

/** The quote that a command is called with, else the one that the cursor of the record is in. */
export function quoteMeant(
  { document, record }: EvidenceAtHand,
  target: QuoteTarget | undefined,
): CitedQuote | undefined {
  const quotes = record.values.values.flatMap(({ evidence }) => evidence);
  if (target?.path) {
    const wanted = target.path.join('\n');
    return quotes.find(({ path }) => path.join('\n') === wanted);
  }
  const offset = cursorIn(document);
  if (offset === undefined) return undefined;
  return quotes.find(({ inYaml: { start, end } }) => start <= offset && offset <= end);
}
