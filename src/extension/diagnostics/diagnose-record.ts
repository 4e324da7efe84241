import type { Diagnostic } from 'vscode';
import { toDiagnostics } from './to-diagnostics.ts';

/** What is wrong with a record, for the editor. The records layer is loaded with the first record, not before. */
export async function diagnoseRecord(text: string): Promise<readonly Diagnostic[]> {
  const { validateRecord } = await import('../../records/index.ts');
  return toDiagnostics(text, validateRecord(text));
}
