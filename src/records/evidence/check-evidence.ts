import type { Span } from '../../analysis/index.ts';
import { type Message, parseYaml, type Path, pathText, valueSpan } from '../../yaml/index.ts';
import { type AnchoredQuote, anchorValues } from '../values/anchored-value.ts';
import type { RecordValues } from '../values/record-values.ts';
import type { CitedQuote, RecordValue } from '../values/record-value.ts';
import { evidenceMessages } from './evidence-messages.ts';
import { findNearly } from './find-nearly.ts';
import { foundAgain } from './found-again.ts';
import { NearbyText } from './nearby-text.ts';

/**
 * What can be amiss with the evidence of a record.
 *
 * | code                 | meaning                                                                              |
 * | -------------------- | ------------------------------------------------------------------------------------ |
 * | `evidence-moved`     | the quote stands once, in another context and not where it is to be expected         |
 * | `evidence-ambiguous` | the quote stands in several places                                                   |
 * | `evidence-changed`   | the quote is gone, but between or beside its old neighbours stands something like it |
 * | `evidence-lost`      | the quote is gone                                                                    |
 * | `no-evidence`        | a value names no words of the notice                                                 |
 * | `notice-changed`     | the notice's hash is another                                                         |
 * | `notice-missing`     | there is no notice to look into                                                      |
 */
export type EvidenceCode =
  | 'evidence-moved'
  | 'evidence-ambiguous'
  | 'evidence-changed'
  | 'evidence-lost'
  | 'no-evidence'
  | 'notice-changed'
  | 'notice-missing';

/** Something amiss with the evidence. The span is of the YAML. */
export interface EvidenceFinding extends Span {
  readonly code: EvidenceCode;
  /** `error`: the value rests on no words that stand in the notice. Only that bars a record from being approved. */
  readonly severity: 'error' | 'warning' | 'information';
  readonly message: Message;
  /** From the root to the quote, or to the value that has none. */
  readonly path: Path;
  /** Where the value stands whose evidence it is. */
  readonly value?: Span;
  /** Spans of the notice that the quote may be anchored to, the likeliest first. */
  readonly candidates: readonly Span[];
}

/** The notice as it is now. */
export interface NoticeNow {
  readonly text: string;
  /** Whether its hash is the one that the record names. */
  readonly unchanged: boolean;
}

/**
 * Looks up every quote of a record in its notice. Quotes that are found for certain are not spoken of one by one: those at
 * another position are counted, once, at the hash.
 *
 * @param yaml the record, in which the findings' spans count
 * @param values of that text
 * @param notice nothing where it is not to be found
 */
export function checkEvidence(
  yaml: string,
  values: RecordValues,
  notice: NoticeNow | undefined,
): readonly EvidenceFinding[] {
  const bare = values.values.filter(({ evidence }) => evidence.length === 0).map(withoutEvidence);
  if (!notice) return inOrder([...(values.source ? [missing(yaml, values.source.notice)] : []), ...bare]);
  const anchored = anchorValues(values.values, notice.text);
  const find = foundAgain(anchored, notice.text);
  const check = new QuoteCheck(notice.text);
  let moved = 0;
  const unsettled = anchored.flatMap(({ value, quotes }) => {
    const places = quotes.map((quote) => ({ quote, span: find(quote) }));
    const isFound = places.some(({ span }) => span !== undefined);
    return places.flatMap(({ quote, span }) => {
      if (span && quote.quote.start !== undefined && span.start !== quote.quote.start) moved++;
      const finding = span ? undefined : check.findingOf(quote, isFound);
      return finding ? { ...finding, value: value.inYaml } : [];
    });
  });
  const quotes = unsettled.length > 0 ? onTheirWords(yaml, unsettled) : [];
  const hashed = notice.unchanged || values.source?.sha256 === undefined;
  const changed = hashed ? [] : [noticeChanged(yaml, moved, quotes.length)];
  return inOrder([...changed, ...quotes, ...bare]);
}

/** Marks the words of a quote, not all that stands beside them. */
function onTheirWords(yaml: string, findings: readonly EvidenceFinding[]): readonly EvidenceFinding[] {
  const document = parseYaml(yaml);
  return findings.map((finding) => ({ ...finding, ...valueSpan(document, [...finding.path, 'exact']) }));
}

/** Checks the quotes of one record against one text. */
class QuoteCheck {
  readonly #text: string;
  readonly #nearby: NearbyText;

  constructor(text: string) {
    this.#text = text;
    this.#nearby = new NearbyText(text);
  }

  /** @param isFound whether some quote of the same value is found again */
  findingOf({ quote, anchoring }: AnchoredQuote, isFound: boolean): EvidenceFinding | undefined {
    const say = finder(quote);
    switch (anchoring.status) {
      case 'exact':
      case 'context':
        return undefined;
      case 'moved':
        // A person's words alone, which stand once: nothing is known to have changed.
        if (!quote.prefix && !quote.suffix && quote.start === undefined) return undefined;
        return say('evidence-moved', 'warning', [anchoring.candidate]);
      case 'ambiguous':
        return say('evidence-ambiguous', 'warning', nearestFirst(anchoring.candidates, quote));
      case 'lost': {
        const severity = isFound ? 'warning' : 'error';
        const near = findNearly(quote, this.#nearby.about(quote.start ?? 0));
        return near.length === 0
          ? say('evidence-lost', severity, [])
          : say('evidence-changed', severity, near, this.#text);
      }
    }
  }
}

function finder({ exact, inYaml, path }: CitedQuote) {
  return (
    code: 'evidence-moved' | 'evidence-ambiguous' | 'evidence-changed' | 'evidence-lost',
    severity: EvidenceFinding['severity'],
    candidates: readonly Span[],
    text = '',
  ): EvidenceFinding => {
    const [only, ...others] = candidates;
    const rewritten = code === 'evidence-changed' && only && others.length === 0;
    return {
      ...inYaml,
      code,
      severity,
      path,
      candidates,
      message: {
        template:
          evidenceMessages[
            code === 'evidence-changed' && others.length > 0 ? 'evidence-changed.several' : code
          ],
        args: [
          shortened(exact),
          ...(rewritten ? [shortened(text.slice(only.start, only.end))] : []),
          ...(others.length > 0 ? [candidates.length] : []),
        ],
      },
    };
  };
}

function withoutEvidence({ inYaml, path }: RecordValue): EvidenceFinding {
  const message = { template: evidenceMessages['no-evidence'], args: [pathText(path)] };
  return {
    ...inYaml,
    code: 'no-evidence',
    severity: 'information',
    message,
    path,
    value: inYaml,
    candidates: [],
  };
}

function noticeChanged(yaml: string, moved: number, unsettled: number): EvidenceFinding {
  const path = ['source', 'sha256'];
  const message: Message =
    unsettled > 0
      ? { template: evidenceMessages['notice-changed.unsettled'], args: [moved, unsettled] }
      : moved > 0
        ? { template: evidenceMessages['notice-changed.moved'], args: [moved] }
        : { template: evidenceMessages['notice-changed'], args: [] };
  return {
    ...spanAt(yaml, path),
    code: 'notice-changed',
    severity: 'information',
    message,
    path,
    candidates: [],
  };
}

function missing(yaml: string, notice: string): EvidenceFinding {
  const path = ['source', 'notice'];
  const message = { template: evidenceMessages['notice-missing'], args: [notice] };
  return {
    ...spanAt(yaml, path),
    code: 'notice-missing',
    severity: 'information',
    message,
    path,
    candidates: [],
  };
}

function spanAt(yaml: string, path: Path): Span {
  return valueSpan(parseYaml(yaml), path);
}

function nearestFirst(places: readonly Span[], { start }: CitedQuote): readonly Span[] {
  if (start === undefined) return places;
  return places.toSorted((a, b) => Math.abs(a.start - start) - Math.abs(b.start - start));
}

/** A quote on one line, for a sentence. */
export function shortened(words: string, longest = 40): string {
  const line = words.replace(/\s+/gu, ' ').trim();
  const letters = [...line];
  return letters.length > longest ? `${letters.slice(0, longest - 1).join('')}…` : line;
}

function inOrder(findings: readonly EvidenceFinding[]): readonly EvidenceFinding[] {
  return findings.toSorted((a, b) => a.start - b.start);
}
