import assert from 'node:assert/strict';
import { createFieldVocabulary } from '../../../../../src/analysis/lexicon/field-vocabulary.ts';
import { lexicon } from '../../../../../src/analysis/lexicon/generated/lexicon.ts';
import { createAssertionReader } from '../../../../../src/analysis/mentions/assertions/assertion.ts';
import { createCueReader } from '../../../../../src/analysis/mentions/assertions/cue.ts';
import { readFields } from '../../../../../src/analysis/mentions/fields/index.ts';
import { foldText } from '../../../../../src/analysis/text/folded-view.ts';
import { createLayoutReader } from '../../../../../src/analysis/text/layout.ts';
import { annotationsToOriginal } from '../../../../../src/analysis/to-original.ts';

const readLayout = createLayoutReader(lexicon.sections);
const vocabulary = createFieldVocabulary(lexicon);
const readCues = createCueReader(lexicon);

/**
 * A notice with its expectations in the text: `[氏名](name suspected)` is a field mention with its code (further codes
 * joined by +) and assertion, `[口座情報](口座情報 ruled-out)` an umbrella term with its name. Fields that are only spoken
 * of (`mention`) need no mark, all others do; umbrella terms need one only where they are said not to have leaked.
 */
export function assertFields(marked: string): void {
  const text = marked.replace(/\[([^\]]+)\]\(([^)]+)\)/g, '$1');
  const all = read(text);
  const expected = [...marked.matchAll(/\[([^\]]+)\]\(([^)]+)\)/g)].map(
    (match) => `${match[1] ?? ''} ${match[2] ?? ''}`,
  );
  const due = all.filter(({ line, optional }) => !optional || expected.includes(line));
  assert.deepEqual(
    due.map(({ line }) => line),
    expected,
    all.map(({ line, why }) => `${line}: ${why}`).join('\n'),
  );
}

interface Read {
  /** As a mark would say it. */
  readonly line: string;
  /** Right without a mark. */
  readonly optional: boolean;
  readonly why: string;
}

function read(text: string): Read[] {
  const view = foldText(text);
  const layout = readLayout(view.text);
  const found = readFields(layout, vocabulary, createAssertionReader(layout, readCues(view.text)));
  return annotationsToOriginal(view, found).flatMap((mention) => {
    const why = mention.because.map(({ by, cue }) => (cue === undefined ? by : `${by} (${cue})`)).join(', ');
    if (mention.kind !== 'category' && mention.kind !== 'field') return [];
    const { assertion } = mention;
    if (mention.kind === 'category') {
      const optional = assertion !== 'ruled-out' && assertion !== 'no-evidence';
      return [{ line: `${mention.text} ${mention.term} ${assertion}`, optional, why }];
    }
    const codes = [mention.code, ...(mention.also ?? [])].join('+');
    return [{ line: `${mention.text} ${codes} ${assertion}`, optional: assertion === 'mention', why }];
  });
}
