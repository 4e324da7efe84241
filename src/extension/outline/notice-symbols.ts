import { Disposable, DocumentSymbol, l10n, languages, Range, SymbolKind } from 'vscode';
import type { Span } from '../../analysis/index.ts';
import { rangeOf } from '../document-spans.ts';
import { GivenReadings } from '../given-readings.ts';
import type { NoticeAnalyses } from '../notice-analyses.ts';
import { noticeSelector } from '../notice-documents.ts';
import { longestNotice, type NoticeAnalysis } from '../notice-reading.ts';
import { type OutlineNode, outlineTree } from './outline-tree.ts';
import { onOneLine, symbolName } from './symbol-names.ts';

/**
 * The incidents of a notice, in the outline, the breadcrumbs and Go to Symbol. A Markdown notice has its headings there,
 * too: they are VS Code's, in a group of their own.
 */
export class NoticeSymbols implements Disposable {
  readonly #given: GivenReadings;
  readonly #subscription: Disposable;
  #registration: Disposable;

  constructor(analyses: NoticeAnalyses) {
    this.#given = new GivenReadings(analyses);
    this.#registration = this.#register(analyses);
    // Providers of symbols have no event: the editor asks again when one comes.
    this.#subscription = this.#given.onDidOutdate(() => {
      this.#registration.dispose();
      this.#registration = this.#register(analyses);
    });
  }

  dispose(): void {
    Disposable.from(this.#registration, this.#subscription, this.#given).dispose();
  }

  #register(analyses: NoticeAnalyses): Disposable {
    return languages.registerDocumentSymbolProvider(
      noticeSelector,
      {
        provideDocumentSymbols: async (document, token) => {
          const read = await this.#given.give(document, token);
          if (!read && analyses.isTooLong(document)) return [tooLong()];
          return read && symbolsOf(read);
        },
      },
      { label: 'Notice Annotator' },
    );
  }
}

/** Nothing is left out in silence: where the incidents would stand, the outline says why there are none. */
function tooLong(): DocumentSymbol {
  const why = l10n.t('This notice is longer than {0} characters and is not read.', longestNotice);
  const start = new Range(0, 0, 0, 0);
  return new DocumentSymbol(l10n.t('Not read'), why, SymbolKind.Null, start, start);
}

function symbolsOf({ document, text, analysis }: NoticeAnalysis): DocumentSymbol[] {
  const quote = ({ start, end }: Span) => onOneLine(text.slice(start, end));
  const symbolOf = (node: OutlineNode): DocumentSymbol => {
    const { name, detail, kind } = symbolName(node, quote);
    const range = rangeOf(document, node.span);
    const symbol = new DocumentSymbol(name, detail, kind, range, rangeOf(document, node.selection));
    symbol.children = node.children.map(symbolOf);
    return symbol;
  };
  return outlineTree(text, analysis.incidents).map(symbolOf);
}
