import type { Span } from '../../model/span.ts';
import { nameAfter, nameBefore } from './name-run.ts';
import type { NameVocabulary } from './name-vocabulary.ts';
import { cleanName, type FoundName } from './named-span.ts';

const id = 'organization-subject';

/** The beginning of a sentence: of a line, or behind 。 */
const sentenceStart = /(?:^|[\n。]) *(?:[・■◆●○◇▼※-] *)?(?=[^\s。、「(])/g;
/** A note behind a name: しらかば食品(大津市)は. */
const note = String.raw`(?:\([^()\n]{1,24}\))?`;
const asSubject = new RegExp(`^${note}(?:は|では|が|によると|によれば)(?=[^。\\n])`);
/** The topic of a sentence, further behind: ホームセンターを営むしらかば(大津市)は, 1つはしらかば社が…に発表した. */
const topic = new RegExp(`${note}(?:は(?!、?その|、?同)|では|が(?=[^。、\\n]{0,20}(?:発表|公表)))`, 'g');

/** How far a topic is looked for, and its predicate. In UTF-16 units. */
const reach = { topic: 90, predicate: 240 };

/**
 * Names without any ending that tells: who runs something (しらかばが運営する), and who announces it as the subject of a
 * sentence (しらかば食品は10月2日、…と発表した). Words for things are none (流出件数は), nor are pronouns (同社は).
 */
export function createSubjectReader(words: NameVocabulary): (text: string) => readonly FoundName[] {
  const operates = new RegExp(`(?:${words.operate})`, 'g');
  const predicate = new RegExp(`(?:${words.announce})|(?:${words.operate})|(?:${words.suffer})`);

  const selfWords = new RegExp(words.self);
  const accept = (name: string): boolean =>
    name.length >= 2 &&
    name.length <= 30 &&
    /[一-鿿ァ-ヺA-Za-z]/.test(name) &&
    !selfWords.test(name) &&
    !words.isThing(name) &&
    !words.isGeneric(name);

  return (text) => {
    const found: FoundName[] = [];
    for (const match of text.matchAll(operates)) {
      const span = nameBefore(text, match.index, words.parts);
      if (span?.end !== match.index) continue;
      const lead = words.leadIn.exec(text.slice(span.start, span.end))?.[0].length ?? 0;
      const start = span.start + lead;
      const name = cleanName(text.slice(start, span.end));
      if (accept(name)) found.push({ start, end: span.end, name, by: id });
    }
    for (const match of text.matchAll(sentenceStart)) {
      const start = match.index + match[0].length;
      const sentence = untilStop(text, start, reach.topic + reach.predicate);
      for (const span of subjectsOf(text, start, sentence, words)) {
        const name = cleanName(text.slice(span.start, span.end));
        const told = sentence.slice(span.end - start, span.end - start + reach.predicate);
        if (!accept(name) || !predicate.test(told)) continue;
        found.push({ ...span, name, by: id });
        break;
      }
    }
    return found.sort((a, b) => a.start - b.start);
  };
}

/** The name that a sentence begins with, where that is its subject; then those that end at a topic further behind. */
function* subjectsOf(text: string, start: number, sentence: string, words: NameVocabulary): Generator<Span> {
  const first = nameAfter(text, start);
  if (first?.start === start && asSubject.test(text.slice(first.end, first.end + 32))) yield first;
  for (const match of sentence.slice(0, reach.topic).matchAll(topic)) {
    const span = nameBefore(text, start + match.index, words.parts);
    if (span?.end === start + match.index && span.start > start) yield span;
  }
}

function untilStop(text: string, start: number, most: number): string {
  const words = text.slice(start, start + most);
  const stop = words.search(/[。\n]/);
  return stop < 0 ? words : words.slice(0, stop);
}
