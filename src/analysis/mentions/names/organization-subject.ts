import { nameAfter, nameBefore } from './name-run.ts';
import type { NameVocabulary } from './name-vocabulary.ts';
import { cleanName, type FoundName } from './named-span.ts';

const id = 'organization-subject';

/** The beginning of a sentence: of a line, or behind 。 */
const sentenceStart = /(?:^|[\n。]) *(?:[・■◆●○◇▼※-] *)?(?=[^\s。、「(])/g;
const asSubject = /^(?:は|では|が|によると|によれば)(?=[^。\n])/;

/** How far a predicate is looked for. */
const reach = 240;

/**
 * Names without any ending that tells: who runs something (しらかばが運営する), and who announces it as the subject of a
 * sentence (しらかば食品は10月2日、…と発表した). Words for things are none (流出件数は), nor are pronouns (同社は).
 */
export function createSubjectReader(words: NameVocabulary): (text: string) => readonly FoundName[] {
  const operates = new RegExp(`(?:${words.operate})`, 'g');
  const predicate = new RegExp(`(?:${words.announce})|(?:${words.operate})`);

  const accept = (name: string): boolean =>
    name.length >= 2 &&
    name.length <= 30 &&
    /[一-鿿ァ-ヺA-Za-z]/.test(name) &&
    !words.isThing(name) &&
    !words.isGeneric(name);

  return (text) => {
    const found: FoundName[] = [];
    for (const match of text.matchAll(operates)) {
      const span = nameBefore(text, match.index);
      if (span?.end !== match.index) continue;
      const lead = words.leadIn.exec(text.slice(span.start, span.end))?.[0].length ?? 0;
      const start = span.start + lead;
      const name = cleanName(text.slice(start, span.end));
      if (accept(name)) found.push({ start, end: span.end, name, by: id });
    }
    for (const match of text.matchAll(sentenceStart)) {
      const start = match.index + match[0].length;
      const span = nameAfter(text, start);
      if (span?.start !== start || !asSubject.test(text.slice(span.end, span.end + 6))) continue;
      const name = cleanName(text.slice(start, span.end));
      if (!accept(name)) continue;
      const rest = text.slice(span.end, span.end + reach);
      const stop = rest.search(/[。\n]/);
      if (predicate.test(stop < 0 ? rest : rest.slice(0, stop)))
        found.push({ start, end: span.end, name, by: id });
    }
    return found.sort((a, b) => a.start - b.start);
  };
}
