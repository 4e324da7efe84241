import { Disposable, EventEmitter, InlayHint, languages, type TextDocument, workspace } from 'vscode';
import type { Annotation } from '../../analysis/index.ts';
import { namesWith, normalCount, normalDate } from '../../analysis/light.ts';
import { rangeOf, spanOf } from '../document-spans.ts';
import { GivenReadings } from '../given-readings.ts';
import { annotationText } from '../hovers/annotation-text.ts';
import { linkIn } from '../hovers/link-in.ts';
import { groupedFigure, unitInWords } from '../hovers/wording.ts';
import type { NoticeAnalyses } from '../notice-analyses.ts';
import { noticeSelector } from '../notice-documents.ts';
import { readSettings, settingsSection } from '../settings.ts';

const setting = `${settingsSection}.inlayHints`;

/** Tells what date 平成29年4月14日 is, and what figure 28万件, beside them; dates and figures in plain digits speak for themselves. */
export function registerNoticeInlayHints(analyses: NoticeAnalyses): Disposable {
  const given = new GivenReadings(analyses);
  const switched = new EventEmitter<void>();
  return Disposable.from(
    given,
    switched,
    given.onDidOutdate(() => {
      switched.fire();
    }),
    workspace.onDidChangeConfiguration((change) => {
      if (change.affectsConfiguration(setting)) switched.fire();
    }),
    languages.registerInlayHintsProvider(noticeSelector, {
      onDidChangeInlayHints: switched.event,
      provideInlayHints: async (document, range, token) => {
        if (!readSettings(workspace.getConfiguration(settingsSection, document.uri)).inlayHints) return [];
        const read = await given.give(document, token);
        if (!read) return [];
        const asked = spanOf(document, range);
        return read.analysis.annotations.flatMap((annotation) =>
          asked.start <= annotation.end && annotation.end <= asked.end ? hintsFor(document, annotation) : [],
        );
      },
    }),
  );
}

/** Beside what is marked only. */
function hintsFor(document: TextDocument, annotation: Annotation): readonly InlayHint[] {
  const label = labelOf(annotation);
  if (label === undefined) return [];
  const hint = new InlayHint(rangeOf(document, annotation).end, label);
  hint.paddingLeft = true;
  hint.tooltip = annotationText(annotation, namesWith(), linkIn(document));
  return [hint];
}

function labelOf(annotation: Annotation): string | undefined {
  if (annotation.kind === 'date') return normalDate(annotation);
  if (annotation.kind !== 'count' || !annotation.affected) return undefined;
  const figure = normalCount(annotation);
  return figure === undefined ? undefined : `${groupedFigure(figure)} ${unitInWords(annotation.unit)}`;
}
