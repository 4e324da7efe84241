import { l10n } from 'vscode';
import type { Property } from './editable.ts';

/** What changing a property of a mention is called in a menu. */
export function propertyTitle(property: Property): string {
  switch (property) {
    case 'value':
      return l10n.t('Change figure…');
    case 'unit':
      return l10n.t('Change unit…');
    case 'qualifier':
      return l10n.t('Change how exact the figure is…');
    case 'date':
      return l10n.t('Change date…');
    case 'event':
      return l10n.t('Change what happened…');
    case 'code':
      return l10n.t('Change code…');
    case 'assertion':
      return l10n.t('Change certainty…');
    case 'role':
      return l10n.t('Change role…');
    case 'name':
    case 'text':
      return l10n.t('Change name…');
  }
}
