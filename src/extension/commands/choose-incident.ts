import { l10n, window } from 'vscode';
import type { Span } from '../../analysis/index.ts';
import { spanOf } from '../document-spans.ts';
import { incidentsAt } from '../incidents-at.ts';
import type { NoticeAnalysis } from '../notice-reading.ts';

/**
 * The only incident, the only one at a place, or the one that the user picks.
 *
 * @param at a place in the notice; without it, the cursor
 * @returns place of the incident in its notice, from 0; nothing when there is none or the user picks none
 */
export async function chooseIncident(read: NoticeAnalysis, at?: Span): Promise<number | undefined> {
  const { document, analysis } = read;
  const { incidents } = analysis;
  if (incidents.length === 0) {
    void window.showInformationMessage(l10n.t('No incident was found in this notice.'));
    return undefined;
  }
  const editor = window.visibleTextEditors.find((shown) => shown.document === document);
  const place = at ?? (editor && spanOf(document, editor.selection));
  const there = place ? incidentsAt(analysis, place) : [];
  const candidates = there.length > 0 ? there : [...incidents.keys()];
  if (candidates.length === 1) return candidates[0];
  const items = candidates.map((index) => {
    const { title, organizations = [] } = incidents[index] ?? {};
    const names = organizations.map(({ name }) => name).join(', ');
    const label = title?.text.replace(/\s+/gu, ' ') ?? l10n.t('Incident {0}', index + 1);
    return { label, description: names, index };
  });
  const picked = await window.showQuickPick(items, { placeHolder: l10n.t('Which incident?') });
  return picked?.index;
}
