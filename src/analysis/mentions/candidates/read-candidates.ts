import type { CueGroup } from '../../lexicon/generated/lexicon-types.ts';
import type { Annotation, CandidateMention, Found } from '../../model/annotation.ts';
import type { TokenTable } from '../../model/tokens.ts';
import { pieceOf, type Piece } from '../../questions/piece.ts';
import type { Layout } from '../../text/layout.ts';
import { createItemTermReader } from './item-term.ts';
import { unlistedItems } from './unlisted-items.ts';

/** Terms that lists of leaked data hold and the lexicon lacks, and what must be asked to find them. */
export interface Candidates {
  readonly found: readonly Found<CandidateMention>[];
  readonly pieces: readonly Piece[];
}

export function createCandidateReader(groups: readonly CueGroup[]) {
  const itemTerm = createItemTermReader(groups);
  return (
    layout: Layout,
    mentions: readonly Found<Annotation>[],
    tokens: TokenTable | undefined,
  ): Candidates => {
    const pieces = unlistedItems(layout, mentions).map((span) => pieceOf(layout.text, span));
    const found = pieces.flatMap((piece): Found<CandidateMention>[] => {
      const answer = tokens?.get(piece.words);
      const span = answer && itemTerm(piece.words, answer);
      if (!span) return [];
      const term = piece.words.slice(span.start, span.end);
      const because = [{ by: 'item-term', note: 'in a list of leaked data, and not in the lexicon' }];
      return [{ kind: 'candidate', ...piece.toFolded(span), term, because }];
    });
    return { found, pieces };
  };
}
