import { type DecorationStyle, decorationStyles, type StyleId, styleIds } from './decoration-styles.ts';

/** What a mention that a record should hold has round its own mark, or instead of it. Data alone, like the styles. */
export const coverageStyles = {
  /** Its incident has a record, which does not hold it: a ring round its mark, and across the overview ruler. */
  missing: {
    color: 'noticeAnnotator.missing',
    outline: { style: 'dotted', width: '2px' },
    ruler: 'full',
  },
  /** A person has dismissed it: grey, and nothing else; in every theme it can still be read. */
  dismissed: {
    color: 'noticeAnnotator.dismissed',
    border: { style: 'dotted', width: '0 0 1px 0' },
    words: 'noticeAnnotator.dismissed',
  },
} as const satisfies Record<string, DecorationStyle>;

/** A mention that is in the record is done with: only the line of its own style is left. */
export type RecordedId = `${StyleId}.recorded`;

export const recordedStyles = Object.fromEntries(
  styleIds.map((id): [RecordedId, DecorationStyle] => {
    const style: DecorationStyle = decorationStyles[id];
    const { color, border } = decorationStyles[id];
    return [`${id}.recorded`, { color, border, ...(style.strikeThrough && { strikeThrough: true }) }];
  }),
) as Record<RecordedId, DecorationStyle>;
