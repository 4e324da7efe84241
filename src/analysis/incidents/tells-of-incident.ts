import type { CueGroup } from '../lexicon/generated/lexicon-types.ts';
import { createCueScanner } from '../lexicon/cue-scanner.ts';
import { mayBeHit, type RankedOrganization } from '../mentions/names/read-organizations.ts';
import type { Span } from '../model/span.ts';
import type { Layout } from '../text/layout.ts';
import { isBlank } from '../text/lines.ts';
import { within } from '../text/locate.ts';
import type { IncidentScope } from './scope.ts';

/** Shorter articles are items of a digest, which leave verbs out: しらかば商会、8,000件流出. In UTF-16 units. */
const brief = 200;
const firstPerson =
  /[当弊](?!該|時|日|初|面|然|事者)[一-鿿ァ-ヺ]|本[学校院市県町村区園会](?!的|格|当|人|文)|我が社|私ども|(?:いた|致)しました|申し上げ|[こ此]の[度た]び?|今般|先般/;

/** Ends in the past tense: 削除された。, 添付していました。 */
const pastTense = /(?:まし|だっ|[っいきしちりれえけせてねべめん])た[。」)]*$/;

export type IncidentGate = (scope: IncidentScope, ranking: readonly RankedOrganization[]) => boolean;

/**
 * Builds what decides whether an article tells of a breach: it names a cause, or data that were exposed, and says so as
 * of something that happened (紛失したことが判明しました), not of what may happen to anybody (流出した場合には…).
 *
 * An article that names nobody has to say more: in the first person, or with a day or a figure. Figures of those affected do for
 * the first person, too, where the data are not named.
 */
export function createIncidentGate(talk: readonly CueGroup[]): IncidentGate {
  const scan = createCueScanner(talk.filter(({ code }) => ['told', 'untold', 'lesson'].includes(code)));

  return (scope, ranking) => {
    const names =
      scope.causes.length > 0 ||
      (scope.counts.some(({ affected }) => affected) && speaks(scope)) ||
      scope.fields.some(({ assertion }) => assertion === 'confirmed' || assertion === 'suspected');
    if (!names) return false;
    const hit = ranking.some(mayBeHit);
    const teaches = titles(scope).some((title) => sayings(scope.layout, title)('lesson'));
    if (hit && !teaches && scope.section.end - scope.section.start <= brief) return true;
    if (!hit && teaches) return false;
    const sentences = scope.parts.flatMap((part) => within(scope.layout.sentences, part));
    const anybody = hit || figures(scope);
    return sentences.some((sentence) => (anybody || isAnchored(scope, sentence)) && isTold(scope, sentence));
  };

  /** Figures of those affected, but not as of a case that may happen: 1,000人を超える場合. */
  function figures({ layout, counts }: IncidentScope): boolean {
    return counts.some(({ affected, start }) => {
      const sentence = affected && layout.sentenceAt(start);
      return sentence && !sayings(layout, sentence)('untold');
    });
  }

  function isTold({ layout }: IncidentScope, sentence: Span): boolean {
    const past = pastTense.test(layout.text.slice(Math.max(sentence.start, sentence.end - 8), sentence.end));
    const says = sayings(layout, sentence);
    return (past || says('told')) && !says('untold');
  }

  function sayings({ text }: Layout, { start, end }: Span): (code: 'told' | 'untold' | 'lesson') => boolean {
    const words = text.slice(start, end).replace(/\n/g, '');
    const cues = scan(words);
    return (code) => cues.of(code).firstIn({ start: 0, end: words.length }) !== undefined;
  }
}

/** Whether who tells it speaks of itself: 当協会が受付に用いた…. */
function speaks({ organizations }: IncidentScope): boolean {
  return organizations.some(({ because }) => because.some(({ by }) => by === 'speaker'));
}

/** The headline, and the first line where that is another one. */
function titles({ layout, section, headline }: IncidentScope): readonly Span[] {
  const first = within(layout.lines, section).find((line) => !isBlank(line));
  return [headline, first].filter((title) => title !== undefined);
}

/** Says of data or a cause that it was so, with a day, or of who speaks. */
function isAnchored({ layout, dates, fields, categories, causes }: IncidentScope, sentence: Span): boolean {
  if ([fields, categories, causes].every((mentions) => within<Span>(mentions, sentence).length === 0))
    return false;
  return (
    within(dates, sentence).length > 0 || firstPerson.test(layout.text.slice(sentence.start, sentence.end))
  );
}
