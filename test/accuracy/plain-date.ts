/**
 * A date as dates are compared: without the open end of an interval (8月1日から is 2024-08-01 with or without `/..`),
 * a bare hour as the full one (16時 is T16 or T16:00).
 */
export function plainDate(edtf: string): string {
  return edtf
    .replace(/^\.\.\//u, '')
    .replace(/\/\.\.$/u, '')
    .replace(/T(\d\d)(?=$|\/)/gu, 'T$1:00');
}
