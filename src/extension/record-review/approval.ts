import { l10n } from 'vscode';
import type { Span } from '../../analysis/index.ts';
import type { Problem } from '../../yaml/index.ts';
import { localize } from '../localize.ts';
import type { RecordLinks } from '../record-links/record-links.ts';
import type { Vocabularies } from '../vocabulary/vocabularies.ts';
import type { OpenRecord } from './open-records.ts';

/** Something that a record cannot be approved with: in words, and where it stands in the YAML. */
export interface Obstacle extends Span {
  readonly text: string;
}

export interface ApprovalDeps {
  readonly links: RecordLinks;
  readonly vocabularies: Vocabularies;
}

/**
 * What is wrong with a record as it stands this moment, in the order of the YAML: departures from the schema, and values of
 * which no quote is to be found in the notice any more, or only in too many places.
 */
export async function obstaclesTo(
  { document }: Pick<OpenRecord, 'document'>,
  { links, vocabularies }: ApprovalDeps,
): Promise<readonly Obstacle[]> {
  const { certainSpans, validateRecord } = await import('../../records/index.ts');
  const vocabulary = await vocabularies.of(document.uri);
  const openCodes = vocabulary && (await import('../../vocabulary/index.ts')).openCodesOf(vocabulary);
  const problems = validateRecord(document.getText(), openCodes).map(problemObstacle);
  const linked = await links.of(document.uri);
  // One quote that is found is enough to bear a value.
  const unborne = linked?.notice?.anchored.filter((value) => certainSpans(value).length === 0) ?? [];
  const quotes = unborne.flatMap((value) => value.quotes);
  const unfound = quotes.flatMap(({ quote: { exact, inYaml }, anchoring: { status } }) => {
    if (status !== 'lost' && status !== 'ambiguous') return [];
    const text =
      status === 'lost'
        ? l10n.t('“{0}” does not stand in the notice any more', exact)
        : l10n.t('“{0}” stands in several places of the notice', exact);
    return [{ ...inYaml, text }];
  });
  return [...problems, ...unfound].toSorted((a, b) => a.start - b.start);
}

function problemObstacle({ start, end, message }: Problem): Obstacle {
  return { start, end, text: localize(message) };
}
