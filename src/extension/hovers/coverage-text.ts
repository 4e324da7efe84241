import { l10n } from 'vscode';
import type { Coverage } from '../../records/index.ts';

/** Whether a mention is in the record, in words: the marks say the same by their look. */
export function coverageText(coverage: Exclude<Coverage, 'open'>): string {
  switch (coverage) {
    case 'recorded':
      return l10n.t('✓ In the record');
    case 'missing':
      return l10n.t('Not in the record');
    case 'dismissed':
      return l10n.t('Dismissed');
  }
}
