import type { NameVocabulary } from './name-vocabulary.ts';
import { cleanName, type FoundName } from './named-span.ts';

const id = 'organization-quoted';

const quote =
  /[「『]([^「」『』\n。、]{2,24})[」』](?=(?:\([^()\n]{0,24}\))?(?:の|は|が|で|に|を|と|、|社))/g;
/** How far the words before a quote are looked at, in UTF-16 units. */
const reach = 14;

/**
 * Names that a newspaper puts in quotes behind what the organisation is or does: 引っ越し大手「ほしぞら」の顧客情報,
 * 家具の通販を手がける「月の輪」は. A site or an app in quotes is what somebody runs (同社が運営する「…」), and none.
 */
export function createQuotedReader(words: NameVocabulary): (text: string) => readonly FoundName[] {
  const lead = new RegExp(`(?:${words.quotedLead})$`);
  return (text) =>
    [...text.matchAll(quote)].flatMap((match) => {
      const [, written = ''] = match;
      const before = text.slice(Math.max(0, match.index - reach), match.index);
      if (!lead.test(before)) return [];
      const name = cleanName(written);
      if (!/[一-鿿ァ-ヺA-Za-z]/.test(name) && name.length < 3) return [];
      if (words.isThing(name) || words.isGeneric(name) || words.isNoOrganization(name)) return [];
      const start = match.index + 1;
      return [{ start, end: start + written.length, name, by: id }];
    });
}
