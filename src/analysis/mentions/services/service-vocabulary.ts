import { alternatives } from '../names/name-vocabulary.ts';
import type { CueGroup } from '../../lexicon/generated/lexicon-types.ts';

/** The lists of `services.yaml` as patterns. */
export interface ServiceVocabulary {
  /** Ends in a word for a kind of service: 公式通販サイト. */
  readonly endsInKind: RegExp;
  /** Begins with 公式Twitterアカウント and the like, anywhere. */
  readonly account: RegExp;
  /** What stands behind a quoted name of a service: 」の会員サイト, 」をご利用, 」で不正アクセス. */
  readonly service: RegExp;
  /** What stands behind a quoted name of something else: 」講演会, 」と題する. */
  readonly other: RegExp;
  /** What stands before a quoted name of something else: サッカーチーム「. */
  readonly otherBefore: RegExp;
  /** What stands behind a service that was spared: とは連携しておらず. */
  readonly spared: RegExp;
  /** Is the head of a column or a line of services: サービス名, 対象サイト. */
  readonly column: RegExp;
  /** What begins with such a head, as hardly a line does. */
  readonly beginsColumn: RegExp;
  /** Begins with a kind that is called by a name in front of it, without quotes: オンラインショップ. */
  readonly namedKind: RegExp;
  /** A service in a greeting: いつも…をご利用いただき. */
  readonly greeted: RegExp;
  /** Holds of quoted words that are no name. */
  readonly isPhrase: (words: string) => boolean;
  /** Holds of a name that ends in a word for an event, a course, a campaign. */
  readonly isOccasion: (name: string) => boolean;
  /** Holds of a name that has no word of its own: 当社ECサイト. */
  readonly isGeneric: (name: string) => boolean;
}

export function createServiceVocabulary(groups: readonly CueGroup[]): ServiceVocabulary {
  const cues = (code: string): readonly string[] => groups.find((group) => group.code === code)?.cues ?? [];
  const kind = alternatives(cues('kind'));
  const events = alternatives([...cues('use'), ...cues('struck')]);
  const particle =
    '(?:をご|をお|を|で|にて|において|におきまして|における|についての|に|へ|への|が|は|の|から|内の|上の|でも|では|には)';
  const notNames = cues('not-a-name');
  const inside = new RegExp(alternatives(notNames.filter((word) => !/^[A-Za-z]+$/.test(word))));
  const ending = new RegExp(`(?:${alternatives(cues('not-an-ending'))})$`);
  const generic = new RegExp(`^(?:${alternatives(cues('generic'))}|の|${kind})+$`);
  const occasion = new RegExp(`(?:${alternatives([...cues('not-a-service'), ...cues('not-an-occasion')])})$`);
  return {
    endsInKind: new RegExp(`(?:${kind})(?:である|の|、|:)? ?$`),
    account: new RegExp(`(?:${alternatives(cues('account'))})`, 'g'),
    service: new RegExp(
      `^(?:の|内の|公式|会員専用|の会員)*(?:${kind})|^${particle}[^。「」]{0,16}?(?:${events})|^(?:を|の)運営`,
    ),
    other: new RegExp(`^(?:の)?(?:${alternatives(cues('not-a-service'))})`),
    otherBefore: new RegExp(`(?:${alternatives(cues('not-a-service-before'))})$`),
    spared: new RegExp(`^(?:${alternatives(cues('spared'))})`),
    column: new RegExp(`^(?:${alternatives(cues('column'))})$`),
    beginsColumn: new RegExp(`^(?:[|] *)?(?:${alternatives(cues('column'))})`),
    namedKind: new RegExp(`(?:${alternatives(cues('named-kind'))})(?![一-鿿ァ-ヺー])`, 'g'),
    greeted: new RegExp(
      `(?:${alternatives(cues('greeting'))})([^\\s、。「」()を]{3,24})をご(?:利用|愛顧|愛用|活用)`,
      'g',
    ),
    isPhrase: (words) => inside.test(words) || ending.test(words) || notNames.includes(words),
    isOccasion: (name) => occasion.test(name),
    isGeneric: (name) => generic.test(name),
  };
}
