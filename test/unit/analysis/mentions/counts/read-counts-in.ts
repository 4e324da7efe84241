import type { CountMention, Found } from '../../../../../src/analysis/model/annotation.ts';
import { lexicon } from '../../../../../src/analysis/lexicon/generated/lexicon.ts';
import { createAssertionReader } from '../../../../../src/analysis/mentions/assertions/assertion.ts';
import { createCueReader } from '../../../../../src/analysis/mentions/assertions/cue.ts';
import { createReadCounts } from '../../../../../src/analysis/mentions/counts/index.ts';
import { foldText } from '../../../../../src/analysis/text/folded-view.ts';
import { createLayoutReader } from '../../../../../src/analysis/text/layout.ts';

const readLayout = createLayoutReader(lexicon.sections);
const readCounts = createReadCounts(lexicon);
const readCues = createCueReader(lexicon);

/** Reads the counts of a notice; their spans are offsets of the text as given. */
export function readCountsIn(text: string): readonly Found<CountMention>[] {
  const view = foldText(text);
  const layout = readLayout(view.text);
  const counts = readCounts(layout, createAssertionReader(layout, readCues(view.text)));
  return counts.map((count) => ({ ...count, ...view.toOriginal(count) }));
}
