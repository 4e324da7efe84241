import { codeNames } from '../analysis/light.ts';
import { message, nearest, pathText, type Finding } from '../yaml/index.ts';
import { entriesOf, type Entry } from './entries.ts';

/** Codes that neither the lexicon has nor the file itself names: most are slips of the pen. */
export function unknownCodes(file: unknown): readonly Finding[] {
  return (['fields', 'causes'] as const).flatMap((list) => {
    const entries = entriesOf(file, list);
    return unknownIn(entries, Object.keys(codeNames[list]));
  });
}

function unknownIn(entries: readonly Entry[], lexicon: readonly string[]): readonly Finding[] {
  const named = entries.filter(({ ja, en }) => ja !== undefined || en !== undefined).map(({ code }) => code);
  const known = [...new Set([...lexicon, ...named])];
  return entries
    .filter(({ code }) => !known.includes(code))
    .map(({ path, code }): Finding => {
      const at = [...path, 'code'];
      const suggestion = nearest(code, known);
      return suggestion === undefined
        ? {
            code: 'unknown-code',
            path: at,
            message: message('unknown-code.own', pathText(at), code),
            data: { expected: known },
          }
        : {
            code: 'unknown-code',
            path: at,
            message: message('unknown-code.own.nearest', pathText(at), code, suggestion),
            data: { suggestion, expected: known },
          };
    });
}
