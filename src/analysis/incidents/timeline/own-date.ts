import { isOwnDate } from '../../mentions/dates/own-day.ts';
import type { DateMention, Found } from '../../model/annotation.ts';
import type { Span } from '../../model/span.ts';
import type { Layout } from '../../text/layout.ts';
import type { IncidentScope } from '../scope.ts';

/** In the third person the date at the top is the article's; the organisation's own notice is in the first. */
const pressVoice =
  /(?:と|を|旨)(?:発表|公表)し(?:た|ている|ました)|から(?:発表|公表)され|によると|発出した|という。|ということです|によりますと|としている。/u;
/** Sections in which a date that stands alone opens an entry. */
const chronologies: ReadonlySet<string> = new Set([
  'timeline',
  'response',
  'overview',
  'target',
  'counts',
  'cause',
]);

/** Whether it is the day that the organisation's notice gives for itself, or the posting date of an article about it. */
export function ownDateOf(
  date: Found<DateMention>,
  scope: Pick<IncidentScope, 'layout' | 'section' | 'dates'>,
): 'notice' | 'article' | 'other' {
  const { layout, section, dates } = scope;
  if (!isStated(date, layout, section)) return 'other';
  const stated = dates.filter((each) => isStated(each, layout, section));
  const entries = stated.filter((each) => opensEntry(each, layout));
  if (entries.length > 1 && entries.includes(date)) return 'other';
  const own = stated.filter((each) => entries.length < 2 || !entries.includes(each));
  const latest = [...own].sort((a, b) => (a.value < b.value ? -1 : 1)).at(-1);
  if (!latest) return 'other';
  // An updated notice keeps the day of its first publication beside that of the update.
  const isFirst = own.includes(date) && isUpdate(latest, layout) && !isUpdate(date, layout);
  if (date.value !== latest.value && !isFirst) return 'other';
  return pressVoice.test(layout.text.slice(section.start, section.end)) ? 'article' : 'notice';
}

/** 2/2(金) みほん書店:案内を一斉送信: an incident told in one line begins with the day of its announcement. */
export function opensDigestLine(
  date: Found<DateMention>,
  { layout, section }: Pick<IncidentScope, 'layout' | 'section'>,
): boolean {
  const line = layout.lineAt(date.start);
  if (!line || section.start < line.start || section.end > line.end + 1) return false;
  if (!/^[ ・*([【]*$/.test(layout.text.slice(section.start, date.start))) return false;
  return /^[)\]】]? *[^\n。、]{2,30}[:|]/.test(layout.text.slice(date.end, date.end + 40));
}

function isUpdate(date: Span, layout: Layout): boolean {
  const line = layout.lineAt(date.start);
  return line !== undefined && /更新|追記|改訂/u.test(layout.text.slice(line.start, line.bodyEnd));
}

function isStated(date: Found<DateMention>, layout: Layout, section: Span): boolean {
  if (!/^\d{4}-\d\d-\d\d(?:T|$)/.test(date.value) || date.implied.length > 0) return false;
  if (layout.lineAt(date.start)?.marker?.kind === 'bullet') return false;
  const topics = layout.sectionAt(date.start)?.topics ?? [];
  return !topics.some((topic) => chronologies.has(topic)) && isOwnDate(date, layout.text, section);
}

/** It is alone on its line and a sentence follows: one such date may be the notice's own, several are a chronology. */
function opensEntry(date: Span, layout: Layout): boolean {
  const { text } = layout;
  const line = layout.lineAt(date.start);
  if (!line || !/^[([【〔《<]?$/.test(text.slice(line.body, date.start))) return false;
  return /^[^\n]{0,12}\n[^\n]{0,200}。/.test(text.slice(date.end, date.end + 220));
}
