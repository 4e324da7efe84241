import type { Span } from '../../model/span.ts';
import { nameAfter, nameBefore } from './name-run.ts';
import type { NameVocabulary } from './name-vocabulary.ts';
import { cleanName, type FoundName } from './named-span.ts';

const id = 'organization-legal-form';

/** A letterhead's name with blanks between its letters, alone on the rest of its line: 株式会社 筑 紫 銀 行. */
const lettersApart = /^ ?[^\s、。](?: [^\s、。]){2,12}(?= *(?:\n|$))/;

/**
 * Names with a legal form, before or after them: 株式会社しらかば商店, しらかば商店株式会社, (株)しらかば,
 * 医療法人社団白樺会しらかば病院, 国立大学法人白樺大学. A form with no name by it (当該株式会社は) is none.
 */
export function createLegalFormReader(words: NameVocabulary): (text: string) => readonly FoundName[] {
  const forms = new RegExp(`(${words.companyForm})|(?:${words.corporationForm})`, 'g');
  const facility = new RegExp(`^の[^\\s、。「」()ぁ-ゖ]{0,10}?(?:${words.body})(?![ァ-ヺー一-鿿])`);
  const nextForm = new RegExp(`^(?:${words.companyForm}|${words.corporationForm})`);

  return (text) => {
    const found: FoundName[] = [];
    for (const match of text.matchAll(forms)) {
      const start = match.index;
      const end = start + match[0].length;
      const last = found.at(-1);
      if (last && start < last.end) continue;
      const span = match[1] === undefined ? prefixed(text, start, end) : withCompanyForm(text, start, end);
      if (!span) continue;
      // 医療法人株式会社… does not exist, but a name that was read from the left may reach into the one before it.
      const from = Math.max(span.start, last?.end ?? 0);
      if (from < span.end)
        found.push({ start: from, end: span.end, name: cleanName(text.slice(from, span.end)), by: id });
    }
    return found;
  };

  function withCompanyForm(text: string, start: number, end: number): Span | undefined {
    const before = nameBefore(text, start, words.parts);
    const lead = before ? (words.leadIn.exec(text.slice(before.start, before.end))?.[0].length ?? 0) : 0;
    const own = before?.end === start && before.start + lead < start ? before.start + lead : undefined;
    const atStart = own !== undefined && !words.isGeneric(text.slice(own, start));
    return atStart ? { start: own, end } : prefixed(text, start, end);
  }

  function prefixed(text: string, start: number, end: number): Span | undefined {
    const apart = lettersApart.exec(text.slice(end, end + 40))?.[0];
    if (apart !== undefined) return { start, end: end + apart.length };
    const gap = text.charAt(end) === ' ' ? 1 : 0;
    let name = nameAfter(text, end + gap);
    const second = nextForm.exec(text.slice(end, end + 12));
    if (!name && second) name = nameAfter(text, end + second[0].length);
    if (name?.start !== end + gap) return undefined;
    const written = text.slice(name.start, name.end);
    const tail = words.tail.exec(written);
    const cut = tail ? name.start + tail.index : name.end;
    const more = cut === name.end ? (facility.exec(text.slice(cut, cut + 20))?.[0].length ?? 0) : 0;
    return cut > name.start ? { start, end: cut + more } : undefined;
  }
}
