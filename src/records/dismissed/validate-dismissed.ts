import { checkYaml, type Contract, type Problem } from '../../yaml/index.ts';
import { validateDismissedMentions } from '../generated/validate-dismissed-mentions.mjs';
import { brokenRules } from '../validation/value-rules.ts';

/** What a file of dismissed mentions must be. */
export const dismissedContract: Contract = { matchesSchema: validateDismissedMentions, brokenRules };

/**
 * Everything that is wrong with a file of dismissed mentions, in the order of the text. Never throws.
 *
 * @param text YAML; the problems' offsets are UTF-16 code units into it
 */
export function validateDismissed(text: string): readonly Problem[] {
  return checkYaml(text, dismissedContract).problems;
}
