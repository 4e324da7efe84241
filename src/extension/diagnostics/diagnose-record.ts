import type { Diagnostic } from 'vscode';
import type { OwnVocabulary } from '../../analysis/index.ts';
import { toDiagnostics } from './to-diagnostics.ts';

/** What is wrong with a record, for the editor. The records layer is loaded with the first record, not before. */
export async function diagnoseRecord(
  text: string,
  vocabulary: OwnVocabulary | undefined,
): Promise<readonly Diagnostic[]> {
  const { validateRecord } = await import('../../records/index.ts');
  const openCodes = vocabulary && (await import('../../vocabulary/index.ts')).openCodesOf(vocabulary);
  return toDiagnostics(text, validateRecord(text, openCodes));
}

/** What is wrong with a file of dismissed mentions, for the editor. */
export async function diagnoseDismissed(text: string): Promise<readonly Diagnostic[]> {
  const { validateDismissed } = await import('../../records/index.ts');
  return toDiagnostics(text, validateDismissed(text));
}
