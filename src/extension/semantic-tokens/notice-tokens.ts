import {
  Disposable,
  languages,
  type SemanticTokens,
  SemanticTokensBuilder,
  SemanticTokensLegend,
} from 'vscode';
import type { Annotation, Span } from '../../analysis/index.ts';
import { piecesOf } from '../../analysis/light.ts';
import { styleOf } from '../decorations/style-of.ts';
import { GivenReadings } from '../given-readings.ts';
import type { NoticeAnalyses } from '../notice-analyses.ts';
import { noticeSelector } from '../notice-documents.ts';
import type { NoticeAnalysis } from '../notice-reading.ts';
import { linePieces } from './line-pieces.ts';
import { tokenKinds, tokenModifiers, tokenTypes } from './token-legend.ts';

/** Colours the mentions of a notice by the theme at hand, in the text and in the mini-map. */
export function registerNoticeTokens(analyses: NoticeAnalyses): Disposable {
  const given = new GivenReadings(analyses);
  return Disposable.from(
    given,
    languages.registerDocumentSemanticTokensProvider(
      noticeSelector,
      {
        onDidChangeSemanticTokens: given.onDidOutdate,
        provideDocumentSemanticTokens: async (document, token) => {
          const read = await given.give(document, token);
          return read && tokensOf(read);
        },
      },
      new SemanticTokensLegend([...tokenTypes], [...tokenModifiers]),
    ),
  );
}

interface Token extends Span {
  readonly type: number;
  /** A bit each. */
  readonly modifiers: number;
}

function tokensOf({ text, analysis }: NoticeAnalysis): SemanticTokens {
  const builder = new SemanticTokensBuilder();
  // Tokens never overlap: where mentions do, the shortest of them tells most of its words.
  const tokens = piecesOf(analysis.annotations.flatMap(tokenOf)).flatMap(({ start, end, covering }) => {
    const innermost = covering.at(-1);
    return innermost ? [{ ...innermost, start, end }] : [];
  });
  for (const { line, character, length, value } of linePieces(text, tokens))
    builder.push(line, character, length, value.type, value.modifiers);
  return builder.build();
}

function tokenOf(annotation: Annotation): readonly Token[] {
  const style = styleOf(annotation);
  if (!style) return [];
  const { type, modifiers } = tokenKinds[style];
  const bits = modifiers.map((modifier) => 1 << tokenModifiers.indexOf(modifier));
  return [
    {
      start: annotation.start,
      end: annotation.end,
      type: tokenTypes.indexOf(type),
      modifiers: bits.reduce((all, bit) => all | bit, 0),
    },
  ];
}
