/**
 * The UTF-16 code unit at an offset of a text, 0 outside of it. `charCodeAt` has NaN there: V8 then treats every letter
 * of a scan as a floating-point number, and the scan takes ten times as long.
 */
export function codeAt(text: string, at: number): number {
  return at >= 0 && at < text.length ? text.charCodeAt(at) : 0;
}
