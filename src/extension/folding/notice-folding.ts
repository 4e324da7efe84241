import { Disposable, FoldingRange, languages } from 'vscode';
import { rangeOf } from '../document-spans.ts';
import { GivenReadings } from '../given-readings.ts';
import type { NoticeAnalyses } from '../notice-analyses.ts';
import { noticeSelector } from '../notice-documents.ts';
import type { NoticeAnalysis } from '../notice-reading.ts';
import { foldableSpans } from './foldable-spans.ts';

/** Folds the incidents and the sections of a notice; other text files fold by indentation, as ever. */
export function registerNoticeFolding(analyses: NoticeAnalyses): Disposable {
  const given = new GivenReadings(analyses);
  return Disposable.from(
    given,
    languages.registerFoldingRangeProvider(noticeSelector, {
      onDidChangeFoldingRanges: given.onDidOutdate,
      provideFoldingRanges: async (document, _context, token) => {
        const read = await given.give(document, token);
        return read && foldsOf(read);
      },
    }),
  );
}

function foldsOf({ document, text, analysis }: NoticeAnalysis): FoldingRange[] {
  // Headings of Markdown are VS Code's to fold.
  const known = document.languageId === 'markdown' ? { ...analysis, sections: [] } : analysis;
  return foldableSpans(text, known)
    .map((span) => rangeOf(document, span))
    .filter(({ isSingleLine }) => !isSingleLine)
    .map(({ start, end }) => new FoldingRange(start.line, end.line));
}
