import type { ReadFigure } from '../../analysis/index.ts';
import type { StandsOnOneLine } from '../edit/write-yaml.ts';
import type { Problem } from '../problem.ts';
import type { JsonSchema } from '../schema/json-schema.ts';

/** What is to be known of a kind of file to mend it. */
export interface FileKind {
  readonly schema: JsonSchema;
  readonly standsOnOneLine: StandsOnOneLine;
  /** Everything that is wrong with such a file, in the order of the text. */
  readonly check: (text: string) => readonly Problem[];
  /**
   * The codes that a word names, or that it stands for: `people` for 人.
   *
   * @param definition of the schema, that lists the codes
   */
  readonly codesCalled: (definition: string, word: string) => readonly string[];
  /** The number that a text is from end to end, in any way that notices write one. */
  readonly readFigure: (text: string) => ReadFigure | undefined;
  /** The day to which dates of the file lean, as `YYYY-MM-DD`. @param root what the file says */
  readonly dayOf?: (root: unknown) => string | undefined;
}
