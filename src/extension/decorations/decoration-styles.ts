/**
 * How each kind of mention looks. Data alone: the manifest declares the colours, and a test compares the two.
 *
 * Colour is never the only sign: what leaked is underlined solid, what may have leaked dashed; what did not is struck
 * through or boxed in dots; counts are boxed, dates tinted, names only dotted below, and
 * terms that the lexicon lacks thinly dashed.
 */
export interface DecorationStyle {
  /** Colour of the line and of the mark in the overview ruler. */
  readonly color: string;
  /** Colour behind the words; none for what is to stay in the background. */
  readonly background?: string;
  readonly border?: Line;
  /** A line round the border. */
  readonly outline?: Line;
  /** Of the words themselves, in place of the colour that they have as any text. */
  readonly words?: string;
  readonly strikeThrough?: true;
  /** Lane of the overview ruler; no lane, no mark. */
  readonly ruler?: 'left' | 'center' | 'right' | 'full';
}

interface Line {
  readonly style: 'solid' | 'dashed' | 'dotted';
  readonly width: string;
}

const below = (width: number) => `0 0 ${width}px 0`;

export const decorationStyles = {
  'field.confirmed': {
    color: 'noticeAnnotator.field.confirmed',
    background: 'noticeAnnotator.field.confirmedBackground',
    border: { style: 'solid', width: below(2) },
    ruler: 'right',
  },
  'field.suspected': {
    color: 'noticeAnnotator.field.suspected',
    background: 'noticeAnnotator.field.suspectedBackground',
    border: { style: 'dashed', width: below(2) },
    ruler: 'right',
  },
  'field.noEvidence': {
    color: 'noticeAnnotator.field.noEvidence',
    border: { style: 'dotted', width: '1px' },
  },
  'field.ruledOut': {
    color: 'noticeAnnotator.field.ruledOut',
    border: { style: 'dotted', width: below(1) },
    strikeThrough: true,
  },
  count: {
    color: 'noticeAnnotator.count',
    background: 'noticeAnnotator.countBackground',
    border: { style: 'solid', width: '1px' },
    ruler: 'center',
  },
  date: {
    color: 'noticeAnnotator.date',
    background: 'noticeAnnotator.dateBackground',
    border: { style: 'solid', width: below(1) },
    ruler: 'left',
  },
  name: {
    color: 'noticeAnnotator.name',
    border: { style: 'dotted', width: below(1) },
  },
  cause: {
    color: 'noticeAnnotator.cause',
    border: { style: 'dotted', width: below(1) },
  },
  candidate: {
    color: 'noticeAnnotator.candidate',
    border: { style: 'dashed', width: below(1) },
  },
} as const satisfies Record<string, DecorationStyle>;

export type StyleId = keyof typeof decorationStyles;

export const styleIds = Object.keys(decorationStyles) as readonly StyleId[];
