import { nameBefore } from './name-run.ts';
import type { NameVocabulary } from './name-vocabulary.ts';
import { cleanName, type FoundName } from './named-span.ts';

const id = 'organization-foreign';

/** The Latin words in front of a legal form: Shirakaba & Sons Co., Ltd. */
const latinBefore =
  /(?:[A-Z][A-Za-z0-9'-]*|&|of|the|and|de)(?:[ ,.]+(?:[A-Z][A-Za-z0-9'-]*|&|of|and|de))*[ ,.]*$/;
const longest = 60;

/** Names of companies abroad: Shirakaba Europe GmbH, 白樺股份有限公司. A form with no name by it is none. */
export function createForeignReader(words: NameVocabulary): (text: string) => readonly FoundName[] {
  const forms = new RegExp(`(?:${words.foreignForm})(?![A-Za-z])`, 'g');
  return (text) =>
    [...text.matchAll(forms)].flatMap((match) => {
      const end = match.index + match[0].length;
      const latin = /^[A-Z]/.test(match[0]);
      if (latin && /[A-Za-z]/.test(text.charAt(match.index - 1))) return [];
      const before = text.slice(Math.max(0, match.index - longest), match.index);
      const start = latin
        ? match.index - (latinBefore.exec(before)?.[0].length ?? 0)
        : (nameBefore(text, match.index, words.parts)?.start ?? match.index);
      if (match.index - start < 2) return [];
      return [{ start, end, name: cleanName(text.slice(start, end)), by: id }];
    });
}
