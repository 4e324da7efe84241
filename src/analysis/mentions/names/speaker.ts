import type { Span } from '../../model/span.ts';
import { isBlank, type Line } from '../../text/lines.ts';
import type { Layout } from '../../text/layout.ts';
import { within } from '../../text/locate.ts';
import type { NameVocabulary } from './name-vocabulary.ts';
import { cleanName, type NamedSpan } from './named-span.ts';
import { definedSelf } from './short-names.ts';

/** How names of clubs, shops and offices end, where nothing else marks them. */
const signature =
  /^[^、。:：()0-9]{2,}(?:会|社|局|部|店|院|園|校|団|協|組|室|館|センター|クラブ|連盟|省|庁|市|町|村|区|県|大学|屋|堂|舎|グループ|寺|神社|教会|サークル|チーム|スクール|サロン)$/;

export interface SpokenArticle extends Span {
  /** Named at the beginning of the headline. */
  readonly organization?: NamedSpan;
}

/** Kinds of organisation that 本学, 当院 … say by themselves. */
const kindOf: readonly [self: RegExp, name: RegExp][] = [
  [/[本当]学|本大学|当大学/, /(?:大学|短大|大学校|学院|学園)$|大学/],
  [/[本当]院|当病院|当クリニック/, /(?:病院|センター|クリニック|医院|診療所|医療)$|病院|医療センター/],
  [/[本当]校/, /校$/],
  [/[本当]園/, /園$|学園|保育/],
  [/[本当]市/, /市$|市/],
  [/[本当]県/, /県$|県/],
  [/[本当]町/, /町$|町/],
  [/[本当]村/, /村$|村/],
  [/[本当]区/, /区$|区/],
  [/当行/, /銀行$/],
  [/当金庫/, /金庫$/],
  [/[本当]組合/, /組合$|生協$|農協$/],
  [/[本当]協会/, /協会$/],
  [/[本当]センター/, /センター$/],
  [/[本当]機構/, /機構$/],
  [/[本当]財団/, /財団/],
  [/[本当]連合会/, /連合会$/],
  [/[本当]委員会/, /委員会$/],
  [/[本当]会(?!社)/, /会$/],
  [/当店/, /店$|堂$|屋$/],
  [/当館/, /館$/],
  [/当連盟/, /連盟$/],
];

/** Who writes a notice in the first person: lines of letterhead and signature stand near its two ends. */
const reach = { top: 14, bottom: 25 };

/**
 * Whom 当社, 本学, 当院 … stand for in an article. In this order: the definition (以下「当社」), the collected title, a
 * labelled line (会社名 しらかば商店株式会社), letterhead or signature, a name of the kind that the word says.
 */
export function createSpeakerReader(words: NameVocabulary) {
  const self = new RegExp(words.self, 'g');
  const labelled = new RegExp(`^(?:${words.letterLabel}) *(?:[:/] *| +)(?=\\S)`);
  const speaker = new RegExp(`^(?:${words.speaker})`);

  return function speakerOf(
    layout: Layout,
    article: SpokenArticle,
    names: readonly NamedSpan[],
  ): NamedSpan | undefined {
    const own = layout.text.slice(article.start, article.end).replace(/「[^「」]*」/g, '');
    const spoken = own.match(self) ?? [];
    const firstPerson = spoken.length > 0 || /申し上げます|いたしました|いたします|しております/.test(own);
    const lines = within(layout.lines, article);
    return (
      definedSelf(layout.text, names, words) ??
      (firstPerson ? article.organization : undefined) ??
      fromLabel(layout, lines) ??
      (firstPerson ? fromLetterhead(layout.text, lines, names, spoken) : undefined) ??
      (firstPerson ? fromKind(spoken, names) : undefined) ??
      (firstPerson ? fromSignature(layout.text, lines) : undefined)
    );
  };

  function fromLabel(layout: Layout, lines: readonly Line[]): NamedSpan | undefined {
    for (const line of lines) {
      const written = layout.text.slice(line.body, Math.min(line.bodyEnd, line.body + 60));
      const label = labelled.exec(written)?.[0];
      if (label === undefined) continue;
      const start = line.body + label.length;
      const topics = layout.sectionAt(start)?.topics ?? [];
      if (topics.some((topic) => topic === 'items' || topic === 'contact')) continue;
      return nameAt(layout.text, start, line.bodyEnd);
    }
    return undefined;
  }

  /** The name at the beginning of a line, or what stands before its first blank. */
  function nameAt(text: string, start: number, end: number): NamedSpan | undefined {
    const written = text.slice(start, end);
    const authority = /^[^ ]{1,6}?[都道府県市区町村](?=[^ ]*[部局課室])/.exec(written)?.[0];
    const name =
      authority ?? /^.+?(?= {2,}|\(| (?=代表|担当|電話|TEL|https?))|^.+/.exec(written)?.[0].trimEnd();
    if (name === undefined || name.length < 2 || name.length > 40) return undefined;
    const clean = cleanName(name);
    return { start, end: start + name.length, name: clean, base: words.baseOf(clean), by: 'speaker' };
  }

  function fromLetterhead(
    text: string,
    lines: readonly Line[],
    names: readonly NamedSpan[],
    spoken: readonly string[],
  ): NamedSpan | undefined {
    const kinds = kindOf.filter(([said]) => spoken.some((word) => said.test(word))).map(([, name]) => name);
    const fits = ({ name }: NamedSpan): boolean =>
      kinds.length === 0 || kinds.some((kind) => kind.test(name));
    const written = lines.filter((line) => !isBlank(line));
    const near = written.filter((_, index) => index < reach.top || index >= written.length - reach.bottom);
    let found: NamedSpan | undefined;
    for (const line of near) {
      if (line.width > 60 || text.slice(line.body, line.bodyEnd).includes('。')) continue;
      const signed = signs(text, lines, line);
      const named = within(names, { start: line.body, end: line.bodyEnd })[0];
      if (named?.start === line.body) {
        const rest = text.slice(named.end, line.bodyEnd).trim();
        const alone =
          rest === '' ||
          speaker.test(rest) ||
          /^(?:お知らせ|ニュース|プレス|NEWS|News|御中ではなく|広報|[(|])/.test(rest);
        if (alone && !/^(?:御中|様|各位)/.test(rest)) {
          if (fits(named) && (signed || /株式会社|法人/.test(named.name))) return named;
          if (fits(named)) found ??= named;
        }
      } else if (signed && line.width >= 2 && line.width <= 24 && !line.dated) {
        found ??= nameAt(text, line.body, line.bodyEnd);
      }
    }
    return found;
  }

  /** A line over 代表取締役 …, 院長 …. */
  function signs(text: string, lines: readonly Line[], line: Line): boolean {
    const next = lines[lines.indexOf(line) + 1];
    return next !== undefined && speaker.test(text.slice(next.body, next.body + 8));
  }

  /** The last line of a letter, where it ends as names of organisations do. */
  function fromSignature(text: string, lines: readonly Line[]): NamedSpan | undefined {
    const written = lines.filter((line) => !isBlank(line)).slice(-3);
    const line = written.find((each) => {
      const words = text.slice(each.body, each.bodyEnd);
      return each.width <= 24 && each.width >= 3 && !each.marker && !each.dated && signature.test(words);
    });
    return line && nameAt(text, line.body, line.bodyEnd);
  }

  function fromKind(spoken: readonly string[], names: readonly NamedSpan[]): NamedSpan | undefined {
    for (const word of new Set(spoken)) {
      const kind = kindOf.find(([said]) => said.test(word))?.[1];
      const named = kind && names.find(({ name }) => kind.test(name));
      if (named) return named;
    }
    return undefined;
  }
}
