import { l10n } from 'vscode';
import type { SchemaNode } from '../../yaml/index.ts';
import { inCode } from './markdown.ts';

/** What a key is for, as Markdown: its title and description from the schema, in the language of the editor. */
export function keyText(key: string, node: SchemaNode): string {
  return [`**${keyTitle(node)}** · ${inCode(key)}`, keyDescription(node)].filter(Boolean).join('\n\n');
}

export function keyTitle({ title }: SchemaNode): string {
  return inWords(title);
}

export function keyDescription({ description }: SchemaNode): string {
  return inWords(description);
}

function inWords(text: string): string {
  return text === '' ? '' : l10n.t(text);
}
