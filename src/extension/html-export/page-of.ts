import { env, l10n } from 'vscode';
import type { OwnVocabulary } from '../../analysis/index.ts';
import { namesWith } from '../../analysis/light.ts';
import type { AnnotatedPage } from '../../exports/html/annotated-page.ts';
import type { MarkStyle } from '../../exports/html/page-style.ts';
import type { StyleId } from '../decorations/decoration-styles.ts';
import { styleOf } from '../decorations/style-of.ts';
import { assertionInWords } from '../hovers/wording.ts';
import type { NoticeAnalysis } from '../notice-reading.ts';
import { incidentTable } from './incident-table.ts';
import { markTitle } from './mark-title.ts';

const markStyles: Record<StyleId, MarkStyle> = {
  'field.confirmed': 'field-confirmed',
  'field.suspected': 'field-suspected',
  'field.noEvidence': 'field-no-evidence',
  'field.ruledOut': 'field-ruled-out',
  count: 'count',
  date: 'date',
  name: 'name',
  cause: 'cause',
  candidate: 'candidate',
};

/** What the exported page of a notice shows, in the language of the editor: what the editor marks, marked. */
export function pageOf(
  { text, analysis }: NoticeAnalysis,
  { name, vocabulary }: { readonly name: string; readonly vocabulary: OwnVocabulary | undefined },
): AnnotatedPage {
  const names = namesWith(vocabulary);
  const { annotations, incidents } = analysis;
  return {
    language: env.language,
    title: incidents[0]?.title?.text.replace(/\s+/gu, ' ') ?? name,
    origin: l10n.t('{0}, read by Notice Annotator', name),
    text,
    marks: annotations.flatMap((annotation) => {
      const style = styleOf(annotation);
      if (!style) return [];
      const { start, end } = annotation;
      return [{ start, end, style: markStyles[style], title: markTitle(annotation, names) }];
    }),
    legendTitle: l10n.t('Legend'),
    legend: legend(),
    incidents: incidents.map((incident, index) => incidentTable(incident, index + 1, names)),
  };
}

function legend(): AnnotatedPage['legend'] {
  return [
    { style: 'field-confirmed', label: assertionInWords('confirmed') },
    { style: 'field-suspected', label: assertionInWords('suspected') },
    { style: 'field-no-evidence', label: assertionInWords('no-evidence') },
    { style: 'field-ruled-out', label: assertionInWords('ruled-out') },
    { style: 'count', label: l10n.t('Affected people or records') },
    { style: 'date', label: l10n.t('Date') },
    { style: 'name', label: l10n.t('Organization or service') },
    { style: 'cause', label: l10n.t('Cause') },
    { style: 'candidate', label: l10n.t('not in the lexicon: perhaps a field') },
  ];
}
