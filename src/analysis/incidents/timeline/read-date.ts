import type { DateMention, Found, Reason } from '../../model/annotation.ts';
import type { Span } from '../../model/span.ts';
import type { Layout } from '../../text/layout.ts';
import { indexAt } from '../../text/locate.ts';
import type { IncidentScope } from '../scope.ts';
import { columnHead } from './column-head.ts';
import type { DateRole, EventPattern } from './event-patterns.ts';
import { storyText } from './entry-text.ts';
import { governedText, type GovernedText } from './governed-text.ts';
import { opensDigestLine, ownDateOf } from './own-date.ts';
import { weak } from './own-roles.ts';
import { rolesOfClause } from './roles-of-clause.ts';
import { roleOfInterval } from './roles-of-interval.ts';

/** A date of an incident and one of the things that it is the date of. */
export interface DatedRole {
  readonly role: DateRole;
  /** EDTF; of an interval that only tells when something began, its beginning. */
  readonly date: string;
  /** It is the day that the notice gives for itself. */
  readonly isNotices: boolean;
  /** The date is told by reference to another: 同日. */
  readonly byReference: boolean;
  /** The clause that says so, without blanks. */
  readonly clause: string;
  /** The date, then the clause. */
  readonly evidence: readonly Span[];
  /** Which steps gave the role. */
  readonly because: readonly Reason[];
}

/** How a story may end that began with its date. */
const endsOfStory: ReadonlySet<DateRole> = new Set(['detected', 'occurred', 'reported-by-third-party']);
/** What may go on from a day that is told. */
const lasting: ReadonlySet<DateRole> = new Set(['intrusion', 'occurred']);

const byLabel: Reason = { by: 'read-date', note: 'its label, or the head of its column' };
const byNotice: Reason = { by: 'own-date', note: 'the day that the notice gives for itself' };
const byBeginning: Reason = { by: 'read-date', note: 'it began then and went on' };
const byInterval: Reason = { by: 'roles-of-interval', note: 'what is said of the time' };
const byHeading: Reason = { by: 'read-date', note: 'the heading over it' };
const byToday: Reason = { by: 'read-date', note: 'today' };
const byDigest: Reason = { by: 'read-date', note: 'the day of a digest’s entry' };
const byStory: Reason = { by: 'read-date', note: 'how the story of that day ends' };
const byClause: Reason = { by: 'roles-of-clause', note: 'the clause that the date governs' };

const compact = (words: string): string => words.replace(/[ \n]+/g, '');

/** What a date is of: by its label, as the notice's own, by its clause or by the heading over it. */
export function readDate(
  date: Found<DateMention>,
  scope: Pick<IncidentScope, 'layout' | 'section' | 'dates'>,
  patterns: readonly EventPattern[],
): DatedRole[] {
  const { layout, dates } = scope;
  const governed = governedText(layout, dates, date);
  const value = momentOf(date.value);
  const give = (role: DateRole, why: Reason, clause = governed.clause): DatedRole => ({
    role,
    isNotices: false,
    byReference: date.implied.includes('day'),
    date: value,
    clause,
    evidence: [{ start: date.start, end: date.end }, governed.span],
    because: [{ at: governed.span, ...why }],
  });

  const labels = [governed.label, governed.label.replace(/^.*[の料・]/, ''), columnHead(layout, date)];
  const labelled = patterns.find(({ isLabel, code }) => code !== 'exposure' && labels.some(isLabel));
  if (labelled) return [give(labelled.code, byLabel)];
  const headings = headingsOf(layout, date);
  const titled = patterns.find(({ isLabel }) => headings.some(isLabel));
  if (titled?.code === 'occurred' && governed.clause === '') return [give(titled.code, byHeading)];
  if (opensDigestLine(date, scope)) return [give('published', byDigest)];
  const own = ownDateOf(date, scope);
  if (own !== 'other') return own === 'notice' ? [{ ...give('published', byNotice), isNotices: true }] : [];
  if (/^(?:時点|現在)/.test(governed.clause) || isExplained(date, scope)) return [];
  if (/以[降後前]$/.test(wordsOf(layout, date)))
    return sinceThen(governed, patterns).map((role) => give(role, byBeginning));
  if (isInterval(date) && !isPartOfMonth(layout, date)) {
    const role = roleOfInterval(governed, labels, headings, patterns);
    return role ? [give(role, byInterval)] : [];
  }
  const clauses = governed.entry.length > 0 ? governed.entry.map(entryClause) : [governed];
  const roles = clauses.flatMap((clause) => {
    const told = { ...governed, ...clause };
    return rolesOfClause(told, patterns).map((role) => give(role, byClause, told.clause));
  });
  if (roles.length === 0 && titled && governed.first) return [give(titled.code, byHeading)];
  if (roles.length === 0 && /本日[ (]*$/u.test(textBefore(layout, date))) return [give('published', byToday)];
  return roles.some(({ role }) => !weak.has(role)) ? roles : [...roles, ...storyRoles()];

  /** 8月4日、電車に乗った。降りる際、かばんがないことに気付いた: how the story of that day ends. */
  function storyRoles(): DatedRole[] {
    if (!governed.apart || !governed.first || governed.vague || governed.entry.length > 0) return [];
    if (governed.until || governed.since || governed.tail !== '') return [];
    for (const sentence of storyText(layout, dates, date)) {
      const told = { ...governed, ...entryClause(sentence) };
      const found = rolesOfClause(told, patterns).filter((role) => endsOfStory.has(role));
      if (found.length > 0) return found.map((role) => give(role, byStory, sentence));
    }
    return [];
  }
}

/** 前日の4月7日: the date behind it is meant. */
function isExplained(
  date: Found<DateMention>,
  { layout, dates }: Pick<IncidentScope, 'layout' | 'dates'>,
): boolean {
  const next = dates[indexAt(dates, date.start) + 1];
  if (!next || !date.implied.includes('day') || next.start - date.end > 2) return false;
  return /^[の、( ]{0,2}$/u.test(layout.text.slice(date.end, next.start));
}

/** 1月15日以降、閲覧可能な状態: what began then and went on; all else that holds since a day has no moment. */
function sinceThen({ clause }: GovernedText, patterns: readonly EventPattern[]): DateRole[] {
  if (!/状態|続|繰り返|複数回|行われてい/u.test(clause)) return [];
  const found = patterns.filter(({ code, says }) => lasting.has(code) && says(clause));
  return found.slice(0, 1).map(({ code }) => code);
}

function textBefore({ text }: Layout, { start }: Span): string {
  return text.slice(Math.max(0, start - 6), start);
}

function wordsOf({ text }: Layout, { start, end }: Span): string {
  return text.slice(start, end);
}

/** A sentence under its date, as if the date stood at its head. */
function entryClause(clause: string): Partial<GovernedText> {
  return { clause, phrase: '', tail: '', lead: '', apart: true };
}

/** 4月13日より, an interval without end, is the moment when something began. */
function momentOf(value: string): string {
  return value.replace(/^\.\.\/|\/\.\.$/g, '');
}

function isInterval({ value }: Found<DateMention>): boolean {
  return value.includes('/') && !value.includes('..');
}

/** 7月上旬 is a moment that is not known more exactly. */
function isPartOfMonth(layout: Layout, date: Span): boolean {
  return /^[^~-]*[上中下初]旬$/.test(wordsOf(layout, date).replace(/から|より/g, '~'));
}

/** What stands over a date, the nearest first: the lines that govern its list, then the section's heading. */
function headingsOf(layout: Layout, date: Span): string[] {
  const title = layout.sectionAt(date.start)?.heading?.title;
  return [...layout.leadsOf(date.start), ...(title ? [title] : [])].map(({ start, end }) =>
    compact(layout.text.slice(start, end)).replace(/^[《【〈(<[]|[》】〉)>\]].*$|[:：]$/g, ''),
  );
}
