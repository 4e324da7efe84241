import { l10n } from 'vscode';
import type { RecordValues } from '../records/index.ts';

/** The state of a review in the editor's language, as it stands within a sentence. */
export function statusName(status: RecordValues['review']['status']): string {
  switch (status) {
    case 'draft':
      return l10n.t('draft');
    case 'in-review':
      return l10n.t('in review');
    case 'approved':
      return l10n.t('approved');
    case 'rejected':
      return l10n.t('rejected');
  }
}
