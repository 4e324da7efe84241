import { type Finding, noteText } from '../../analysis/index.ts';

/**
 * A finding for programs: its message in English, with its arguments put in, the spans that it is about, and values that
 * may stand in a record instead.
 */
export function findingObject({ code, start, end, related, data, fixes, ...remark }: Finding): object {
  return {
    code,
    start,
    end,
    message: noteText(remark),
    related: related.map((span) => ({ start: span.start, end: span.end, message: noteText(span) })),
    data,
    ...(fixes && { fixes }),
  };
}
