import { type LabelMeaning, labelGroups, readLabelName } from '../../exports/standoff/label-name.ts';
import type { OpenCodes } from '../../yaml/index.ts';

/** What a label means; nothing where neither the schema nor the user's vocabulary has it. */
export type MeaningOf = (name: string) => LabelMeaning | undefined;

/** @param openCodes codes that a user's own vocabulary adds */
export function createMeaningOf({ fieldCode = [], causeCode = [] }: OpenCodes): MeaningOf {
  const known = new Set(labelGroups().flatMap(({ labels }) => labels));
  for (const code of fieldCode) {
    for (const head of ['field', 'ruled-out', 'no-evidence']) known.add(`${head}_${code}`);
  }
  for (const code of causeCode) known.add(`cause_${code}`);
  return (name) => (known.has(name) ? readLabelName(name) : undefined);
}
