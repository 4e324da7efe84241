import { l10n, SymbolKind } from 'vscode';
import { codeNames } from '../../analysis/index.ts';
import { assertionInWords, countInWords } from '../hovers/wording.ts';
import { nameIn } from '../language.ts';
import type { OutlineFact, OutlineNode } from './outline-tree.ts';

interface SymbolName {
  readonly name: string;
  readonly detail: string;
  readonly kind: SymbolKind;
}

/** What the outline calls a fact; `quote` gives words of the notice. */
export function symbolName({ fact, selection }: OutlineNode, quote: (span: Span) => string): SymbolName {
}
