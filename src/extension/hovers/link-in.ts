import type { TextDocument } from 'vscode';
import { rangeOf } from '../document-spans.ts';
import type { LinkTo } from './annotation-text.ts';

/** A link that opens the document at a span: `#L12,5` is VS Code's own way of naming a line and a column. */
export function linkIn(document: TextDocument): LinkTo {
  return (span) => {
    const { line, character } = rangeOf(document, span).start;
    return document.uri.with({ fragment: `L${line + 1},${character + 1}` }).toString();
  };
}
