import type { Analyze } from './model/analysis.ts';
import type { Annotation, Found } from './model/annotation.ts';
import type { Incident } from './model/incident.ts';
import { createFieldVocabulary } from './lexicon/field-vocabulary.ts';
import { lexicon } from './lexicon/generated/lexicon.ts';
import { createAssertionReader } from './mentions/assertions/assertion.ts';
import { createCueReader } from './mentions/assertions/cue.ts';
import { createReadCounts } from './mentions/counts/index.ts';
import { readDates } from './mentions/dates/index.ts';
import { readFields } from './mentions/fields/index.ts';
import { foldText } from './text/folded-view.ts';
import { readLayout } from './text/layout.ts';
import { annotationsToOriginal, incidentToOriginal } from './to-original.ts';

/**
 * Builds the function that reads a notice. The data's way, one direction only:
 *
 * text → folded view → layout → mentions (dates, counts, fields, names, causes) → incidents → offsets of the notice
 */
export function createAnalyzer(): Analyze {
  const vocabulary = createFieldVocabulary(lexicon);
  const readCues = createCueReader(lexicon);
  const readCounts = createReadCounts(lexicon);
  return (text, { published } = {}) => {
    const view = foldText(text);
    const layout = readLayout(view.text, lexicon.sections);
    const readAssertion = createAssertionReader(layout, readCues(view.text));
    const fields = readFields(layout, vocabulary, readAssertion);
    const dates = readDates(view.text, [], { ...(published !== undefined && { published }) });
    const mentions: Found<Annotation>[] = [...dates, ...fields, ...readCounts(layout, readAssertion)];
    const incidents: Incident[] = [];
    return {
      annotations: annotationsToOriginal(view, mentions),
      incidents: incidents.map((incident) => incidentToOriginal(view, incident)),
      questions: [],
    };
  };
}
