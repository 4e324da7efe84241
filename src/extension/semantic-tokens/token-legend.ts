import type { StyleId } from '../decorations/decoration-styles.ts';

/** Token types and modifiers of the manifest, in the order that their numbers in a token stand for. */
export const tokenTypes = [
  'noticeField',
  'noticeCount',
  'noticeDate',
  'noticeName',
  'noticeCause',
  'noticeCandidate',
] as const;

export const tokenModifiers = ['confirmed', 'suspected', 'noEvidence', 'ruledOut'] as const;

interface TokenKind {
  readonly type: (typeof tokenTypes)[number];
  readonly modifiers: readonly (typeof tokenModifiers)[number][];
}

/** What is marked is coloured, too, and nothing else: the mini-map shows tokens, and no decorations. */
export const tokenKinds: Record<StyleId, TokenKind> = {
  'field.confirmed': { type: 'noticeField', modifiers: ['confirmed'] },
  'field.suspected': { type: 'noticeField', modifiers: ['suspected'] },
  'field.noEvidence': { type: 'noticeField', modifiers: ['noEvidence'] },
  'field.ruledOut': { type: 'noticeField', modifiers: ['ruledOut'] },
  count: { type: 'noticeCount', modifiers: [] },
  date: { type: 'noticeDate', modifiers: [] },
  name: { type: 'noticeName', modifiers: [] },
  cause: { type: 'noticeCause', modifiers: [] },
  candidate: { type: 'noticeCandidate', modifiers: [] },
};
