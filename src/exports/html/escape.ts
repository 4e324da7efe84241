/**
 * Text as HTML keeps it, character by character: a parser would turn a carriage return into a line feed, and knows no
 * NUL, which becomes U+FFFD here as there.
 */
export function escapeText(text: string): string {
  return text.replace(/[&<>"'\r\0]/gu, (character) =>
    character === '\0' ? '\uFFFD' : `&#${character.charCodeAt(0)};`,
  );
}

/** The same between double quotes, where a line feed may be kept, too. */
export function escapeAttribute(text: string): string {
  return escapeText(text).replaceAll('\n', '&#10;');
}
