import { l10n, SymbolKind } from 'vscode';
import type { EventCode, Span } from '../../analysis/index.ts';
import { codeNames } from '../../analysis/light.ts';
import { assertionInWords, figureInWords } from '../hovers/wording.ts';
import { inEditorLanguage } from '../language.ts';
import type { OutlineNode } from './outline-tree.ts';

export interface SymbolName {
  readonly name: string;
  readonly detail: string;
  readonly kind: SymbolKind;
}

/** @param quote the words of the notice in a span, on one line */
export function symbolName({ fact, selection }: OutlineNode, quote: (span: Span) => string): SymbolName {
  switch (fact.kind) {
    case 'incident': {
      const { title, organizations } = fact.incident;
      const hit = organizations[0]?.name ?? '';
      const name = title?.text ?? (hit || l10n.t('Incident {0}', fact.number));
      return { name: onOneLine(name), detail: title ? onOneLine(hit) : '', kind: SymbolKind.Event };
    }
    case 'population': {
      const { label, certainty } = fact.exposure;
      const name = onOneLine(label?.text ?? l10n.t('Population {0}', fact.number));
      return { name, detail: assertionInWords(certainty), kind: SymbolKind.Struct };
    }
    case 'period':
      return { name: fact.value, detail: l10n.t('period of the exposure'), kind: SymbolKind.Constant };
    case 'count':
      return {
        name: figureInWords(fact.count),
        detail: fact.total ? l10n.t('total') : '',
        kind: SymbolKind.Number,
      };
    case 'field':
      return { name: quote(selection), detail: fact.field.code, kind: SymbolKind.Field };
    case 'excluded':
      return { name: quote(selection), detail: assertionInWords(fact.excluded.basis), kind: SymbolKind.Null };
    case 'events':
      return {
        name: fact.date,
        detail: fact.events.map(eventInWords).join(', '),
        kind: SymbolKind.Constant,
      };
    case 'service':
      return { name: onOneLine(fact.service.name), detail: l10n.t('service'), kind: SymbolKind.Interface };
    case 'cause':
      return { name: quote(selection), detail: fact.cause.code, kind: SymbolKind.Key };
  }
}

function eventInWords(event: EventCode): string {
  const known = codeNames.events[event];
  return known ? inEditorLanguage(known) : event;
}

/** PDF text breaks names over lines. */
export function onOneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
