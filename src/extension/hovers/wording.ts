import { l10n } from 'vscode';
import type {
  Assertion,
  CountUnit,
  CountValue,
  ImpliedPart,
  OrganizationRole,
  Qualifier,
} from '../../analysis/index.ts';

/** Codes in words, in the language of the editor. */

export function assertionInWords(assertion: Assertion): string {
  switch (assertion) {
    case 'confirmed':
      return l10n.t('Leak confirmed');
    case 'suspected':
      return l10n.t('May have leaked');
    case 'no-evidence':
      return l10n.t('No leak found so far');
    case 'ruled-out':
      return l10n.t('Said not to have leaked');
    case 'mention':
      return l10n.t('Mentioned only, not as leaked');
  }
}

export function unitInWords(unit: CountUnit): string {
  switch (unit) {
    case 'records':
      return l10n.t('records');
    case 'people':
      return l10n.t('people');
    case 'accounts':
      return l10n.t('accounts');
    case 'households':
      return l10n.t('households');
    case 'organizations':
      return l10n.t('organizations');
    case 'messages':
      return l10n.t('messages');
    case 'sheets':
      return l10n.t('sheets');
    case 'other':
      return l10n.t('other units');
  }
}

/** @param figure number and unit */
export function qualified(figure: string, qualifier: Qualifier): string {
  switch (qualifier) {
    case 'exact':
      return figure;
    case 'about':
      return l10n.t('about {0}', figure);
    case 'max':
      return l10n.t('at most {0}', figure);
    case 'at-least':
      return l10n.t('at least {0}', figure);
    case 'less-than':
      return l10n.t('fewer than {0}', figure);
  }
}

/** at most 1,204 people */
export function figureInWords({ value, unit, qualifier }: CountValue): string {
  return qualified(`${groupedFigure(value)} ${unitInWords(unit)}`, qualifier);
}

const grouped = new Intl.NumberFormat('en-US');

/** 1,204: as Japan writes it, too. */
export function groupedFigure(value: number): string {
  return grouped.format(value);
}

export function flagsInWords(count: CountValue): readonly string[] {
  return [
    ...(count.cumulative ? [l10n.t('cumulative, the same person may count twice')] : []),
    ...(count.distinct ? [l10n.t('without duplicates')] : []),
    ...(count.subset ? [l10n.t('part of the preceding figure')] : []),
    ...(count.superseded ? [l10n.t('corrected later in this notice')] : []),
  ];
}

export function impliedInWords(part: ImpliedPart): string {
  switch (part) {
    case 'year':
      return l10n.t('year');
    case 'month':
      return l10n.t('month');
    case 'day':
      return l10n.t('day');
    case 'era':
      return l10n.t('era');
  }
}

export function roleInWords(role: OrganizationRole): string {
  switch (role) {
    case 'discloser':
      return l10n.t('discloses the incident');
    case 'operator':
      return l10n.t('operates the service');
    case 'contractor':
      return l10n.t('contractor');
    case 'service-provider':
      return l10n.t('service provider');
    case 'parent':
      return l10n.t('parent company');
    case 'data-controller':
      return l10n.t('responsible for the data');
    case 'regulator':
      return l10n.t('regulator');
    case 'police':
      return l10n.t('police');
    case 'investigator':
      return l10n.t('investigator');
    case 'other':
      return l10n.t('other organization');
  }
}
