import type { Analyze } from './model/analysis.ts';
import type { Annotation, Found } from './model/annotation.ts';
import type { Incident } from './model/incident.ts';
import { readDates } from './mentions/dates/index.ts';
import { foldText } from './text/folded-view.ts';
import { annotationsToOriginal, incidentToOriginal } from './to-original.ts';

/**
 * Builds the function that reads a notice. The data's way, one direction only:
 *
 * text → folded view → layout → mentions (dates, counts, fields, names, causes) → incidents → offsets of the notice
 */
export function createAnalyzer(): Analyze {
  return (text, { published } = {}) => {
    const view = foldText(text);
    const dates = readDates(view.text, [], { ...(published !== undefined && { published }) });
    const mentions: Found<Annotation>[] = [...dates];
    const incidents: Incident[] = [];
    return {
      annotations: annotationsToOriginal(view, mentions),
      incidents: incidents.map((incident) => incidentToOriginal(view, incident)),
      questions: [],
    };
  };
}
