/**
 * The lines of a key at the left margin: of a long record the rest need not be parsed.
 *
 * @returns the whole text where the key is not written so
 */
export function sectionOf(key: 'source' | 'review', text: string): string {
  // The key, and what is indented under it or closes its bracket.
  return new RegExp(String.raw`^${key} *:.*(?:\r?\n(?:[ }].*)?)*`, 'mu').exec(text)?.[0] ?? text;
}
