import type { Uri } from 'vscode';
import type { Span } from '../../analysis/index.ts';
import { linkTo } from './notice-link.ts';
import { escape } from './markdown.ts';

/** A notice, as a hover quotes it. */
export interface QuotedNotice {
  readonly uri: Uri;
  readonly text: string;
}

/** How much of the notice is shown on either side of a quote, in UTF-16 code units. */
const context = 30;

/** Longer quotes are cut in the middle. */
const longest = 120;

/** The words of a notice at a span, as a quotation in Markdown: what is meant is in bold, and leads there. */
export function quoteIn({ uri, text }: QuotedNotice, span: Span): string {
  const lineStart = text.slice(0, span.start).lastIndexOf('\n') + 1;
  const from = Math.max(span.start - context, lineStart);
  const lineEnd = text.slice(span.end).search(/\r?\n|$/u) + span.end;
  const to = Math.min(span.end + context, lineEnd);
  const before = `${from > lineStart ? '…' : ''}${text.slice(from, span.start)}`;
  const after = `${text.slice(span.end, to)}${to < lineEnd ? '…' : ''}`;
  // Stars outside of the link would not be read as such between Japanese letters.
  const quote = `[**${escape(shortened(text.slice(span.start, span.end)))}**](${linkTo(uri, text, span)})`;
  return quotation(before, quote, after);
}

/** The same of words that are no longer, or nowhere, in the notice. */
export function quoteAlone({
  prefix = '',
  exact,
  suffix = '',
}: Readonly<Record<'exact', string> & Partial<Record<'prefix' | 'suffix', string>>>): string {
  return quotation(lastLine(prefix), `“${escape(shortened(exact))}”`, firstLine(suffix));
}

function quotation(before: string, quote: string, after: string): string {
  return `> ${escape(before)}${quote}${escape(after)}`;
}

function shortened(text: string): string {
  const half = longest / 2;
  return text.length > longest ? `${text.slice(0, half)}…${text.slice(-half)}` : text;
}

/** A line break ends the context: what stands beyond is about something else, mostly. */
function lastLine(text: string): string {
  return text.split(/\r?\n/u).at(-1) ?? '';
}

function firstLine(text: string): string {
  return text.split(/\r?\n/u, 1)[0] ?? '';
}
