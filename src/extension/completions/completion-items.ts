import { CompletionItem, CompletionItemKind, l10n, MarkdownString, type Range, SnippetString } from 'vscode';
import type { CodeBook, NoticeFact } from '../../records/index.ts';
import type { Cursor, SuggestedCode, Suggestion } from '../../yaml/index.ts';
import { codeNoteText } from '../hovers/code-text.ts';
import { keyDescription, keyTitle } from '../hovers/key-text.ts';
import { type QuotedNotice, quoteIn } from '../hovers/quote-text.ts';

/** So many places of the notice are shown for one fact. */
const mostQuotes = 3;

/** Makes the suggestions of one request into what the editor shows, in their order. */
export class CompletionItems {
  readonly items: CompletionItem[] = [];
  readonly #cursor: Cursor;
  readonly #book: CodeBook;
  readonly #replaces: Range;
  #hasCodes = false;
  #hasWords = false;

  constructor(cursor: Cursor, book: CodeBook, replaces: Range) {
    this.#cursor = cursor;
    this.#book = book;
    this.#replaces = replaces;
  }

  /**
   * Whether another letter may bring others: what is typed in Japanese is looked up (住 is not yet 住所), and so is what a
   * code is called. Dates and figures never change: the editor narrows them down by itself, and has to, because it drops
   * an answer that comes when the cursor has gone on to the next number of a date (2024-0).
   */
  get mayChange(): boolean {
    if (this.#hasCodes || isJapanese(this.#sought)) return true;
    return this.#sought === '' && this.#hasWords;
  }

  add(suggestion: Suggestion): void {
    const { label, insert, isSnippet, goesOn } = suggestion;
    const item = this.#item(label, isSnippet ? new SnippetString(insert) : insert, kindOf(suggestion));
    // The snippet's lines hold their indentation already.
    item.keepWhitespace = true;
    if (goesOn) item.command = { title: '', command: 'editor.action.triggerSuggest' };
    this.#hasWords = true;
    if (suggestion.kind === 'code') this.#addNames(item, suggestion);
    else {
      const title = keyTitle(suggestion.node);
      if (suggestion.kind === 'key' && title.toLowerCase() !== label)
        item.label = { label, description: title };
      item.documentation = new MarkdownString(keyDescription(suggestion.node));
      item.filterText = this.#filter(label, [title]);
    }
    if (suggestion.kind === 'key' && suggestion.isRequired) item.detail = l10n.t('Required');
  }

  /** @param text the value as YAML writes it */
  addFact({ value, mentions }: NoticeFact, text: string, notice: QuotedNotice): void {
    const item = this.#item(String(value), text, CompletionItemKind.Constant);
    const quotes = mentions.map(({ text }) => text.replace(/\s+/gu, ' '));
    const other = quotes.find((quote) => quote !== String(value));
    if (other !== undefined) item.label = { label: String(value), description: other };
    const shown = mentions.slice(0, mostQuotes).map((mention) => quoteIn(notice, mention));
    item.documentation = new MarkdownString(shown.join('\n\n'));
    this.#hasWords ||= isJapanese(String(value));
    item.filterText = this.#filter([String(value), ...quotes.flatMap(fromEachNumber)].join(' '), quotes);
  }

  addToday(day: string, text: string): void {
    const item = this.#item(day, text, CompletionItemKind.Constant);
    item.detail = l10n.t('Today');
    item.filterText = this.#filter(day, []);
  }

  #item(label: string, insert: string | SnippetString, kind: CompletionItemKind): CompletionItem {
    const item = new CompletionItem(label, kind);
    item.insertText = insert;
    item.range = this.#replaces;
    item.sortText = String(this.items.length).padStart(4, '0');
    this.items.push(item);
    return item;
  }

  #addNames(item: CompletionItem, { label, list, code }: SuggestedCode): void {
    this.#hasCodes = true;
    const { ja, en } = code;
    if (ja !== '') item.label = { label, description: ja };
    item.detail = [ja, en]
      .filter((name, place, all) => name !== '' && all.indexOf(name) === place)
      .join(' · ');
    item.documentation = new MarkdownString(codeNoteText(this.#book.note(list, code.code)));
    const called = this.#book.called(list, code, this.#sought);
    item.filterText = this.#filter(`${label} ${en}`, called ? [this.#sought] : []);
    if (called === 'whole') item.sortText = `!${item.sortText ?? ''}`;
  }

  /** What is typed so far, without an opening quote. */
  get #sought(): string {
    return this.#cursor.typed.slice(this.#cursor.quote.length);
  }

  /**
   * The editor compares letters, which says little in Japanese: there, what is typed is looked up among the words that
   * notices use, and a find matches as it is typed.
   */
  #filter(text: string, words: readonly string[]): string {
    const { quote, typed } = this.#cursor;
    return isJapanese(this.#sought) && words.some((word) => word.includes(this.#sought))
      ? typed
      : quote + text;
  }
}

const isJapanese = (words: string): boolean => /[^\p{ASCII}]/u.test(words);

/** The editor looks for what is typed where a word begins: 2024年1月31日 is also found by 1月, and by 31日. */
function fromEachNumber(quote: string): readonly string[] {
  return [quote, ...Array.from(quote.matchAll(/(?<=[^0-9])[0-9]/g), ({ index }) => quote.slice(index))];
}

function kindOf({ kind, isSnippet }: Suggestion): CompletionItemKind {
  if (kind === 'key') return CompletionItemKind.Property;
  if (kind === 'code') return CompletionItemKind.EnumMember;
  return isSnippet ? CompletionItemKind.Snippet : CompletionItemKind.Value;
}
