import type { Span } from '../../model/span.ts';
import { isBlank, type Line } from '../../text/lines.ts';
import type { Layout } from '../../text/layout.ts';
import { within } from '../../text/locate.ts';
import type { NameVocabulary } from './name-vocabulary.ts';
import { cleanName, type NamedSpan } from './named-span.ts';
import { definedSelf } from './short-names.ts';

/** How names of clubs, shops and offices end, where nothing else marks them. */
const signature =
  /^[^、。:：()|0-9]{2,}(?:会|社|局|部|店|院|園|校|団|協|組|室|館|センター|クラブ|連盟|省|庁|市|町|村|区|県|大学|屋|堂|舎|グループ|寺|神社|教会|サークル|チーム|スクール|サロン)$/;

/** Parts of a sentence, or a figure, are no name: 2025年12月検知、最大627人に影響. */
const clauses = /[、。]|\d *(?:年|月|日|件|人|名)/;

/** A department behind the name of who signs: 白樺大学 総務課. */
const section = /^[一-鿿ァ-ヺー・]{1,14}?(?:課|部|局|室|係|科|センター|事務局|本部|支店|支所)(?: |$)/;

/** A town's office, alone on its line: しらかば市北区高齢介護課. */
const office = /^[^\s、。:()0-9]{1,6}[都道府県市区町村][^\s、。:()0-9]{1,14}[部局課室係]$/;

/** A date and nothing else: 令和6年5月20日, 2024/5/31, PRESS RELEASE 2024.5.31. */
const dateOnly =
  /^[A-Za-z ]{0,16}(?:令和|平成|昭和|[RH])? ?[\d元]{1,4} ?[年./-] ?\d{1,2} ?[月./-] ?\d{1,2} ?日?(?:\(.\))?[ :]*$/;

/** What a page's title has in front of the name of its site. */
const pageTitle = /^.*\S(?: *[|»] *| +[:/–-] +)(?=[^|»:]{2,40}$)/;

export interface SpokenArticle extends Span {
  /** Named at the beginning of the headline. */
  readonly organization?: NamedSpan;
}

/** Who writes a notice in the first person: lines of letterhead and signature stand near its two ends. */
const reach = { top: 14, bottom: 25 };

/**
 * Whom 当社, 本学, 当院 … stand for in an article. In this order: the definition (以下「当社」), the collected title, a
 * labelled line (会社名 しらかば商店株式会社), letterhead or signature, a name of the kind that the word says.
 */
export function createSpeakerReader(words: NameVocabulary) {
  const self = new RegExp(words.self, 'g');
  const bare = new RegExp(words.bareSelf, 'g');
  const labelled = new RegExp(`^(?:${words.letterLabel}) *(?:[:/] *| +)(?=\\S)`);
  const speaker = new RegExp(`^(?:${words.speaker})`);

  return function speakerOf(
    layout: Layout,
    article: SpokenArticle,
    names: readonly NamedSpan[],
  ): NamedSpan | undefined {
    const own = layout.text.slice(article.start, article.end).replace(/「[^「」]*」/g, '');
    const named = own.match(self) ?? [];
    const spoken = named.length > 0 ? named : (own.match(bare) ?? []);
    const firstPerson = named.length > 0 || /申し上げます|いたしました|いたします|しております/.test(own);
    const lines = within(layout.lines, article);
    return (
      definedSelf(layout.text, names, words) ??
      (firstPerson ? article.organization : undefined) ??
      fromLabel(layout, lines) ??
      (firstPerson ? fromLetterhead(layout.text, lines, names, spoken) : undefined) ??
      (firstPerson ? fromKind(spoken, names) : undefined) ??
      (firstPerson ? fromSignature(layout.text, lines) : undefined) ??
      (named.length > 0 ? fromPageTitle(layout.text, lines) : undefined) ??
      fromOwnSite(layout.text, article, named)
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
    if (name === undefined || name.length < 2 || name.length > 40 || clauses.test(name)) return undefined;
    const clean = cleanName(name);
    return { start, end: start + name.length, name: clean, base: words.baseOf(clean), by: 'speaker' };
  }

  function fromLetterhead(
    text: string,
    lines: readonly Line[],
    names: readonly NamedSpan[],
    spoken: readonly string[],
  ): NamedSpan | undefined {
    const kinds = words.selfKinds.filter(({ self: said }) => spoken.some((word) => said.test(word)));
    const fits = ({ base }: NamedSpan): boolean =>
      kinds.length === 0 || kinds.some((kind) => kind.name.test(base));
    const written = lines.filter((line) => !isBlank(line));
    const near = written.filter((_, index) => index < reach.top || index >= written.length - reach.bottom);
    let found: NamedSpan | undefined;
    for (const line of near) {
      if (line.width > 60 || text.slice(line.body, line.bodyEnd).includes('。')) continue;
      const signed = signs(text, lines, line);
      const onLine = within(names, { start: line.body, end: line.bodyEnd });
      const named = facility(text, onLine, fits) ?? onLine[0];
      if (named && (named !== onLine[0] || opens(text, line, named))) {
        const rest = text.slice(named.end, line.bodyEnd).trim();
        const alone =
          rest === '' ||
          speaker.test(rest) ||
          /^長(?: |$)/.test(rest) ||
          section.test(rest) ||
          /^(?:お知らせ|ニュース|プレス|NEWS|News|御中ではなく|広報|[(|])/.test(rest);
        if (alone && !/^(?:御中|様|各位)/.test(rest)) {
          if (fits(named) && (signed || /株式会社|法人/.test(named.name))) return named;
          if (fits(named)) found ??= named;
        }
      } else if (office.test(text.slice(line.body, line.bodyEnd))) {
        found ??= nameAt(text, line.body, line.bodyEnd);
      } else if (signed && line.width >= 2 && line.width <= 24 && !line.dated) {
        found ??= nameAt(text, line.body, line.bodyEnd);
      }
    }
    return found;
  }

  /** Begins its line, or stands behind the date on it. */
  function opens(text: string, line: Line, { start }: NamedSpan): boolean {
    return start === line.body || dateOnly.test(text.slice(line.start, start));
  }

  /** Who runs it and what it is, on one line: 学校法人白樺学院 白樺大学. */
  function facility(
    text: string,
    onLine: readonly NamedSpan[],
    fits: (named: NamedSpan) => boolean,
  ): NamedSpan | undefined {
    const [owner, own] = onLine;
    if (!owner || !own || owner.base === owner.name || !fits(own)) return undefined;
    return text.slice(owner.end, own.start).trim() === '' ? own : undefined;
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

  /** 本市 where nothing but the name of its site names the town: 「くるみ市ふるさと納税サイト」. */
  function fromOwnSite(text: string, article: Span, spoken: readonly string[]): NamedSpan | undefined {
    const letter = spoken.map((word) => /^[本当]([都道府県市区町村])$/.exec(word)?.[1]).find(Boolean);
    if (letter === undefined) return undefined;
    const site = new RegExp(`(?<=[「『])[^「」『』、。 ]{1,7}?${letter}(?=[^「」『』]{3,})`);
    const match = site.exec(text.slice(article.start, article.end));
    const start = article.start + (match?.index ?? 0);
    return match ? nameAt(text, start, start + match[0].length) : undefined;
  }

  /** A page's title names its site last: 不正アクセスについて | しらかば堂, メール誤送信のお詫び : しらかば基金. */
  function fromPageTitle(text: string, lines: readonly Line[]): NamedSpan | undefined {
    const line = lines.find((each) => !isBlank(each));
    if (!line) return undefined;
    const before = pageTitle.exec(text.slice(line.body, line.bodyEnd))?.[0].length;
    return before === undefined ? undefined : nameAt(text, line.body + before, line.bodyEnd);
  }

  function fromKind(spoken: readonly string[], names: readonly NamedSpan[]): NamedSpan | undefined {
    for (const word of new Set(spoken)) {
      const kind = words.selfKinds.find((each) => each.self.test(word))?.name;
      const named = kind && names.find(({ name }) => kind.test(name));
      if (named) return named;
    }
    return undefined;
  }
}
