import { labelGroups } from '../standoff/label-name.ts';

/** How many populations of a record can be told apart in brat. */
const populations = 30;

/**
 * brat's configuration of a folder: labels under the heads of a menu (which themselves cannot be chosen: `!`), and what can
 * be said of them. All four sections have to be there (brat.nlplab.org/configuration.html).
 *
 * @param used labels that must be there, whatever else is
 */
export function annotationConf(used: Iterable<string>): string {
  const entities = labelGroups(used).flatMap(({ name, labels }) => [
    `!${name}`,
    ...labels.map((label) => `\t${label}`),
  ]);
  const numbers = Array.from({ length: populations }, (_, place) => place + 1).join('|');
  return [
    '[entities]',
    ...entities,
    '[relations]',
    '<OVERLAP>\tArg1:<ENTITY>, Arg2:<ENTITY>, <OVL-TYPE>:<ANY>',
    '[events]',
    '[attributes]',
    'Certainty\tArg:<ENTITY>, Value:confirmed|suspected',
    'Qualifier\tArg:<ENTITY>, Value:exact|about|max|at-least|less-than',
    `Population\tArg:<ENTITY>, Value:${numbers}`,
    '',
  ].join('\n');
}
