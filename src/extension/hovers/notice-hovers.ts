import { type Disposable, Hover, languages, type TextDocument } from 'vscode';
import { namesWith } from '../../analysis/index.ts';
import { rangeOf } from '../document-spans.ts';
import type { NoticeAnalyses } from '../notice-analyses.ts';
import { noticeSelector } from '../notice-documents.ts';
import type { NoticeCoverage } from '../coverage/notice-coverage.ts';
import type { Vocabularies } from '../vocabulary/vocabularies.ts';
import { annotationText, type LinkTo } from './annotation-text.ts';
import { coverageText } from './coverage-text.ts';

/** A link that opens the document at a span: `#L12,5` is VS Code's own way of naming a line and a column. */
function linkIn(document: TextDocument): LinkTo {
  return (span) => {
    const { line, character } = rangeOf(document, span).start;
    return document.uri.with({ fragment: `L${line + 1},${character + 1}` }).toString();
  };
}

/** Tells of every mention under the pointer what it was read as, and why. */
export function registerNoticeHovers(
  analyses: NoticeAnalyses,
  vocabularies: Vocabularies,
  coverage: NoticeCoverage,
): Disposable {
  return languages.registerHoverProvider(noticeSelector, {
    provideHover: async (document, position, token) => {
      const [current, vocabulary] = await Promise.all([
        analyses.current(document, token),
        vocabularies.of(document.uri),
      ]);
      if (!current || token.isCancellationRequested) return undefined;
      const offset = document.offsetAt(position);
      const under = current.analysis.annotations.filter(({ start, end }) => start <= offset && offset < end);
      const [first] = under;
      if (!first) return undefined;
      const names = namesWith(vocabulary);
      return new Hover(
        under.flatMap((annotation) => {
          const state = coverage.newest(document)?.coverage.get(annotation);
          const text = annotationText(annotation, names, linkIn(document));
          return state && state !== 'open' ? [text, coverageText(state)] : [text];
        }),
        rangeOf(document, first),
      );
    },
  });
}
