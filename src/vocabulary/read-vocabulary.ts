import type { OwnCode, OwnVocabulary } from '../analysis/index.ts';
import { checkYaml, pathText, type Path, type Problem } from '../yaml/index.ts';
import { entriesOf, wordsAt } from './entries.ts';
import { validateVocabulary } from './generated/validate-vocabulary.mjs';
import { unknownCodes } from './unknown-codes.ts';
import { wrongWords } from './wrong-words.ts';

export interface ReadVocabulary {
  /** What is right in the file; nothing when it cannot be read as YAML or is no map. */
  readonly vocabulary?: OwnVocabulary;
  /** In the order of the text. Offsets are UTF-16 code units. */
  readonly problems: readonly Problem[];
}

/**
 * Reads a user's own vocabulary: what is wrong is told, each on its place, and left out; the rest holds. Never throws.
 *
 * @param text of `.notices/vocabulary.yaml`
 */
export function readVocabulary(text: string): ReadVocabulary {
  const { value, problems } = checkYaml(text, {
    matchesSchema: validateVocabulary,
    brokenRules: (file) => [...unknownCodes(file), ...wrongWords(file)],
  });
  // Nothing is wrong with a file that nothing has been written to yet.
  if (problems.some(({ code }) => code === 'empty')) return { vocabulary: whatHolds({}, []), problems: [] };
  return value ? { vocabulary: whatHolds(value, problems), problems } : { problems };
}

function whatHolds(file: object, problems: readonly Problem[]): OwnVocabulary {
  const wrong = new Set(problems.map(({ path }) => path));
  const holds = (path: Path): boolean => !wrong.has(pathText(path));
  const words = (path: Path): readonly string[] =>
    wordsAt(file, path)
      .filter((word) => holds(word.path))
      .map(({ text }) => text);
  const codes = (list: 'fields' | 'causes'): readonly OwnCode[] =>
    entriesOf(file, list)
      .filter(({ path }) => holds([...path, 'code']))
      .map(({ path, code, ja, en }) => ({
        code,
        ...(ja !== undefined && holds([...path, 'ja']) && { ja }),
        ...(en !== undefined && holds([...path, 'en']) && { en }),
        forms: words([...path, 'forms']),
      }));
  return {
    fields: codes('fields'),
    causes: codes('causes'),
    organizations: words(['organizations']),
    services: words(['services']),
    ignore: words(['ignore']),
  };
}
