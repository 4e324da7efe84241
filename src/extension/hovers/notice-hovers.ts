import { type Disposable, Hover, languages } from 'vscode';
import { namesWith } from '../../analysis/light.ts';
import { rangeOf } from '../document-spans.ts';
import type { NoticeAnalyses } from '../notice-analyses.ts';
import { noticeSelector } from '../notice-documents.ts';
import type { NoticeCoverage } from '../coverage/notice-coverage.ts';
import type { Vocabularies } from '../vocabulary/vocabularies.ts';
import { annotationText } from './annotation-text.ts';
import { coverageText } from './coverage-text.ts';
import { linkIn } from './link-in.ts';

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
