import { l10n } from 'vscode';
import type { ReviewStatus } from '../../records/index.ts';

/** The states of a review, in the order in which a record goes through them. */
export const reviewStatuses = [
  'draft',
  'in-review',
  'approved',
  'rejected',
] as const satisfies ReviewStatus[];

export function statusInWords(status: ReviewStatus): string {
  switch (status) {
    case 'draft':
      return l10n.t('Draft');
    case 'in-review':
      return l10n.t('In review');
    case 'approved':
      return l10n.t('Approved');
    case 'rejected':
      return l10n.t('Rejected');
  }
}

/** A sign of the editor's own for each, beside the words. */
export const statusIcons: Readonly<Record<ReviewStatus, string>> = {
  draft: 'edit',
  'in-review': 'eye',
  approved: 'pass-filled',
  rejected: 'circle-slash',
};

export function progressInWords(reviewed: number, total: number): string {
  return l10n.t('{0} of {1} values reviewed', reviewed, total);
}
