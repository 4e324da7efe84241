import { l10n, type Uri, window } from 'vscode';
import type { RecordValue } from '../../records/index.ts';
import type { Path } from '../../yaml/index.ts';
import { spanOf } from '../document-spans.ts';
import type { OpenRecord } from './open-records.ts';

/** Values of a record by their paths; without them, those that are selected or under the cursor. */
export interface ValueTarget {
  readonly uri: Uri;
  readonly paths?: readonly Path[];
}

/**
 * The values that a command works on, in the order of the YAML: the user is told where there are none. A place in the
 * evidence of a value is a place of that value.
 */
export async function meantValues(
  { document, values }: OpenRecord,
  paths: readonly Path[] | undefined,
): Promise<readonly RecordValue[]> {
  const { valueAt, valueOn } = await import('../../records/index.ts');
  if (paths) return paths.flatMap((path) => valueOn(values, path) ?? []);
  const editor = window.visibleTextEditors.find((shown) => shown.document === document);
  if (!editor) return [];
  const { start, end } = spanOf(document, editor.selection);
  const selected = values.values.filter(({ inYaml }) => inYaml.start < end && start < inYaml.end);
  const meant = selected.length > 0 ? selected : [valueAt(values, start)].flatMap((value) => value ?? []);
  if (meant.length === 0) void window.showInformationMessage(l10n.t('There is no value under the cursor.'));
  return meant;
}
