import { parseTemplate, type TemplatePart } from '../../lexicon/template.ts';

/** So many letters tell most words from others, in UTF-16 units. */
const longest = 3;

/**
 * How what a template matches may begin: its first letters, up to the first gap (… or _) or the clause’s end ($). `〔流|漏〕出…判明` → 流出, 漏出.
 * Empty where it may begin with anything.
 */
export function beginningsOf(template: string): readonly string[] {
  const { ended, open } = goOn(parseTemplate(template), ['']);
  return [...new Set([...ended, ...open])];
}

interface Beginnings {
  /** Long enough, or in front of a gap or the end. */
  readonly ended: readonly string[];
  /** What follows belongs to them. */
  readonly open: readonly string[];
}

function goOn(parts: readonly TemplatePart[], heads: readonly string[]): Beginnings {
  const ended: string[] = [];
  let open = heads;
  for (const part of parts) {
    if (open.length === 0) break;
    const next = typeof part === 'string' ? spelled(part, open) : chosen(part.alternatives, open);
    ended.push(...next.ended);
    open = next.open;
  }
  return { ended, open };
}

function spelled(letters: string, heads: readonly string[]): Beginnings {
  const gap = letters.search(/[…_$]/);
  const words = heads.map((head) => (head + (gap < 0 ? letters : letters.slice(0, gap))).slice(0, longest));
  const isOpen = (word: string): boolean => gap < 0 && word.length < longest;
  return { ended: words.filter((word) => !isOpen(word)), open: words.filter(isOpen) };
}

function chosen(alternatives: readonly (readonly TemplatePart[])[], heads: readonly string[]): Beginnings {
  const all = alternatives.map((parts) => goOn(parts, heads));
  return { ended: all.flatMap(({ ended }) => ended), open: all.flatMap(({ open }) => open) };
}
