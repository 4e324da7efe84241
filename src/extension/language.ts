import { env } from 'vscode';
import type { CodeName } from '../analysis/index.ts';

/** A name in the language of the editor: Japanese where that is Japanese, else English. */
export function inEditorLanguage({ ja, en }: CodeName): string {
  return env.language.startsWith('ja') ? ja : en;
}
