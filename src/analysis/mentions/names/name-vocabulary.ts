import type { NameParts } from './name-run.ts';
import type { CueGroup } from '../../lexicon/generated/lexicon-types.ts';

/** The lists of `names.yaml` in the forms that the readers of names need: patterns are sources, longest word first. */
export interface NameVocabulary {
  readonly companyForm: string;
  readonly corporationForm: string;
  readonly foreignForm: string;
  readonly body: string;
  readonly self: string;
  /** The bare kind, where it stands for who tells: ｜市は、, ｜機構によると. */
  readonly bareSelf: string;
  /** Kinds of organisation that 本学, 当院 … say by themselves. */
  readonly selfKinds: readonly SelfKind[];
  readonly speaker: string;
  readonly letterLabel: string;
  readonly staff: string;
  readonly announce: string;
  readonly mishap: string;
  readonly quotedLead: string;
  readonly contractLead: string;
  readonly suffer: string;
  readonly report: string;
  readonly relationLead: string;
  readonly frontForm: string;
  readonly operate: string;
  readonly pronoun: string;
  /** Cuts words from the front of a name that lead to it: 委託先 of 委託先東京商事. */
  readonly leadIn: RegExp;
  /** Begins with the first word that is no part of the name: 株式会社しらかば｜代表取締役. */
  readonly tail: RegExp;
  /** A name without its legal form. */
  readonly baseOf: (name: string) => string;
  /** Holds of a name that has no word of its own: 総合病院, 市立中学校. */
  readonly isGeneric: (name: string) => boolean;
  /** Holds of the subject of a sentence that names a thing: 流出件数. */
  readonly isThing: (words: string) => boolean;
  /** Holds of words that end as municipalities do and are none: 都市, 鉄道. */
  readonly isNoMunicipality: (words: string) => boolean;
  /** Holds of a line that says something of an organisation beside its name. */
  readonly saysSomething: (words: string) => boolean;
  /** Holds of words that open a headline or a sentence beside those: 重要なお知らせ, 続報. */
  readonly isNoOrganization: (words: string) => boolean;
  /** What names are made of where their letters do not show it. */
  readonly parts: NameParts;
  /** Holds of words that end in a kind of organisation: 医療センター. */
  readonly endsInBody: (words: string) => boolean;
}

/** 当院 stands for a 病院, a 医院, a クリニック. */
export interface SelfKind {
  /** Holds of words by which such an organisation speaks of itself. */
  readonly self: RegExp;
  /** Holds of names of such organisations. */
  readonly name: RegExp;
}

export function createNameVocabulary(groups: readonly CueGroup[]): NameVocabulary {
  const cues = (code: string): readonly string[] => groups.find((group) => group.code === code)?.cues ?? [];
  const source = (code: string): string => alternatives(cues(code));
  const kinds = groups.flatMap(({ code }) => {
    const kind = /^self-(.+)$/.exec(code)?.[1];
    return kind === undefined ? [] : [{ self: code, name: `kind-${kind}` }];
  });
  const selves = ['self', ...kinds.map(({ self }) => self)].flatMap(cues);
  const bodyOnly = new RegExp(`^(?:${source('generic')}|市|町|村|区|県|府|都|道)*(?:${source('body')})*$`);
  const escaped = (words: string): string => words.replace(/[()]/g, String.raw`\$&`);
  const companyForm = escaped(source('company-form'));
  const corporationForm = escaped(source('corporation-form'));
  const forms = new RegExp(`^(?:${companyForm}|${corporationForm})+|(?:${companyForm})$`, 'g');
  const baseOf = (name: string): string => name.replace(forms, '').trim() || name;
  const thing = new RegExp(`(?:${source('not-a-name')})$`);
  const noOrganization = new RegExp(`^(?:${source('opening-word')})|(?:${source('no-organization')})$`);
  const noMunicipality = new RegExp(`(?:${source('no-municipality')})$`);
  const statement = new RegExp(source('not-in-name'));
  const ending = new RegExp(`(?:${source('body')})$`);
  const pronoun = new RegExp(`^(?:${source('pronoun')}|${alternatives(selves)})$`);
  return {
    companyForm,
    corporationForm,
    foreignForm: source('foreign-form'),
    body: source('body'),
    self: alternatives(selves),
    bareSelf: `(?<=^|[\\n、。「 ])(?:${alternatives(kinds.flatMap(({ name }) => cues(name).slice(0, 1)))})(?=は|では|が(?!い)|として|といたし|によ|の(?:説明|発表))`,
    selfKinds: kinds.map(({ self, name }) => selfKind(cues(self), cues(name))),
    speaker: source('speaker'),
    letterLabel: source('letter-label'),
    staff: source('staff'),
    announce: source('announce'),
    mishap: source('mishap'),
    quotedLead: source('quoted-lead'),
    contractLead: source('contract-lead'),
    suffer: source('suffer'),
    report: source('report'),
    relationLead: source('relation-lead'),
    frontForm: source('front-form'),
    operate: source('operate'),
    pronoun: source('pronoun'),
    leadIn: new RegExp(`^(?:${source('lead-in')})+(?:・|である|の|:|、)?`),
    tail: new RegExp(`(?<=.)(?:${source('tail')})`),
    baseOf,
    isGeneric: (name) => bodyOnly.test(baseOf(name)),
    isNoMunicipality: (words) => noMunicipality.test(words),
    saysSomething: (words) => statement.test(words),
    isNoOrganization: (words) => noOrganization.test(words),
    parts: {
      hiraganaWord: new RegExp(`(?:${source('hiragana-word')})(?=の?$)`),
      opening: new RegExp(`^[${cues('name-opening').join('')}]$`),
    },
    endsInBody: (words) => ending.test(words),
    isThing: (words) => thing.test(words) || pronoun.test(words),
  };
}

/** One letter of a kind has to end a name (会 in 白樺会, not in 会社); longer words may stand within it. */
function selfKind(self: readonly string[], names: readonly string[]): SelfKind {
  const sources = names.map((name) => (name.length === 1 ? `${name}$` : name));
  return {
    self: new RegExp(`^(?:${alternatives([...self, ...names.slice(0, 1)])})$`),
    name: new RegExp(sources.join('|')),
  };
}

/** Words as the source of a pattern that prefers the longest. */
export function alternatives(words: readonly string[]): string {
  return [...words]
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replace(/[\\^$.*+?[\]{}|/]/g, '\\$&'))
    .join('|');
}
