import type { Span } from '../../analysis/index.ts';
import type { EditResult, EntryList, MapEditor, Path } from '../../yaml/index.ts';
import { sameWords } from '../evidence/bare-text.ts';
import { quoteAt } from '../evidence/quote.ts';
import { keyOrder } from '../merge/key-order.ts';
import { readOf, writtenEvidence } from '../merge/written-evidence.ts';
import { editRecord } from '../yaml/edit-record.ts';
import { evidenceAt } from './quote-place.ts';

/**
 * Anchors a quote of a record to words of the notice that a person has pointed at.
 *
 * Where the words say something else than before, the machine has not read the value in them: its `read` goes, and with it
 * `accepted`. The value is the person's from then on, and no merge takes it for the machine's. Words that differ in widths,
 * blanks or line breaks alone keep both.
 *
 * @param path of the quote, as `readValues` gives it
 * @param span of the words in `text`
 * @param text of the notice
 */
export function reanchorQuote(existing: string, path: Path, span: Span, text: string): EditResult {
  return editRecord(existing, (root) => {
    const place = path.at(-1);
    const list = evidenceAt(root, path.slice(0, -1));
    if (!list || typeof place !== 'number') return;
    const entry = list.entry(place, keyOrder.evidence);
    const before = writtenEvidence(list.values())[place]?.exact;
    if (!entry || before === undefined) return;
    const quote = quoteAt(text, span);
    const saysTheSame = sameWords(before, quote.exact);
    entry.set('exact', quote.exact);
    for (const side of ['prefix', 'suffix'] as const) {
      if (quote[side] !== '' || entry.has(side)) entry.set(side, quote[side]);
    }
    if (!saysTheSame) for (const key of ['read', 'accepted']) if (entry.has(key)) entry.remove(key);
    // Elsewhere than at the first place, new words beside a machine's reading are a person's addition.
    const added = !saysTheSame && place > 0 && readOf(list.values()) !== undefined;
    setPosition(entry, added ? undefined : quote);
  });
}

/**
 * Adds words of the notice to the evidence of a value, as a person does. Beside what a machine read they are written without
 * a position: that is how a merge tells a person's quote, which it leaves alone, from its own.
 *
 * @param evidencePath of the value, as `readValues` gives it
 */
export function addQuote(existing: string, evidencePath: Path, span: Span, text: string): EditResult {
  return editRecord(existing, (root) => {
    const list = evidenceAt(root, evidencePath);
    const written = list?.values() ?? [];
    const { start, end, ...words } = quoteAt(text, span);
    list?.insert(written.length - 1, readOf(written) === undefined ? { ...words, start, end } : words);
  });
}

/** Takes a quote out of the evidence of a value. What the machine read stays with the first quote that is left. */
export function removeQuote(existing: string, path: Path): EditResult {
  return editRecord(existing, (root) => {
    const place = path.at(-1);
    const list = evidenceAt(root, path.slice(0, -1));
    if (list && typeof place === 'number') removeFrom(list, place);
  });
}

function removeFrom(list: EntryList, place: number): void {
  const [first] = writtenEvidence(list.values());
  const next = list.entry(place + 1, keyOrder.evidence);
  if (!list.remove(place) || place > 0) return;
  for (const key of ['read', 'accepted'] as const) {
    const value = first?.[key];
    if (value !== undefined) next?.set(key, value);
  }
}

function setPosition(entry: MapEditor, position: Span | undefined): void {
  for (const key of ['start', 'end'] as const) {
    if (position) entry.set(key, position[key]);
    else if (entry.has(key)) entry.remove(key);
  }
}
