import type { NameVocabulary } from './name-vocabulary.ts';
import { cleanName, type FoundName } from './named-span.ts';

const id = 'organization-quoted';

const quote =
  /[「『]([^「」『』\n。、]{2,24})[」』](?=(?:\([^()\n]{0,24}\))?(?:の|は|が|で|に|を|と|、|社))/g;
/** A contractor may be called after its trade: 月の輪サービス. */
const ownService = /.{2}サービス$/;
/** How far the words before a quote are looked at, in UTF-16 units. */
const reach = 14;

/**
 * Names that a newspaper puts in quotes behind what the organisation is or does: 引っ越し大手「ほしぞら」の顧客情報,
 * 家具の通販を手がける「月の輪」は; or behind the work put out to it: 印刷を委託する「月の輪サービス」の. A site or an app in
 * quotes is what somebody runs (同社が運営する「…」), and none.
 */
export function createQuotedReader(words: NameVocabulary): (text: string) => readonly FoundName[] {
  const lead = new RegExp(`(?:(?<contract>${words.contractLead})|${words.quotedLead})$`);
  return (text) =>
    [...text.matchAll(quote)].flatMap((match) => {
      const [, written = ''] = match;
      const before = text.slice(Math.max(0, match.index - reach), match.index);
      const found = lead.exec(before);
      if (!found) return [];
      const name = cleanName(written);
      const isContractor = found.groups?.contract !== undefined && ownService.test(name);
      if (!/[一-鿿ァ-ヺA-Za-z]/.test(name) && name.length < 3) return [];
      if (words.isThing(name) && !isContractor) return [];
      if (words.isGeneric(name) || words.isNoOrganization(name)) return [];
      const start = match.index + 1;
      return [{ start, end: start + written.length, name, by: id }];
    });
}
