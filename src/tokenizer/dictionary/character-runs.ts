import type { CharacterClass, Dictionary } from './dictionary.ts';

/** The characters at an offset that make an unknown word together, if one begins there. */
export interface CharacterRun {
  readonly class: CharacterClass;
  /** UTF-16 offset. */
  readonly end: number;
}

/**
 * Reads the runs of a text: katakana, digits or letters side by side, one Chinese character. Asked for ascending
 * offsets, it looks at each character once.
 */
export function createRunReader(
  { classOf, classes }: Pick<Dictionary, 'classOf' | 'classes'>,
  text: string,
): (start: number) => CharacterRun {
  const classAt = (offset: number): number =>
    isPair(text, offset) ? 0 : (classOf[text.charCodeAt(offset)] ?? 0);
  const after = (offset: number): number => offset + (isPair(text, offset) ? 2 : 1);
  let last: CharacterRun | undefined;
  return (start) => {
    if (last && start < last.end) return last;
    const index = classAt(start);
    const ofClass = classes[index] ?? classes[0];
    let end = after(start);
    while (ofClass.grouped && end < text.length && classAt(end) === index) end = after(end);
    return (last = { class: ofClass, end });
  };
}

function isPair(text: string, offset: number): boolean {
  return (text.codePointAt(offset) ?? 0) > 0xffff;
}
