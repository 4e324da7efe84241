/**
 * Templates: how the lexicon writes many spellings in one line. `〔a|b〕c` stands for `ac` and `bc`, a single alternative
 * is optional (`〔a〕c`: `ac`, `c`), so is an empty one (`〔a|b|〕c`), and brackets may nest.
 *
 * `〔クレジット〕カード〔の〕番号` → クレジットカードの番号, クレジットカード番号, カードの番号, カード番号
 */
export type TemplatePart = string | TemplateChoice;

/** Alternatives, each a sequence; an empty sequence makes the choice optional. */
export interface TemplateChoice {
  readonly alternatives: readonly (readonly TemplatePart[])[];
}

/** @throws Error when the brackets do not balance. */
export function parseTemplate(template: string): readonly TemplatePart[] {
  const { parts, end } = readSequence(template, 0);
  if (end < template.length)
    throw new Error(`Template ${template} has no 〔 for its ${template.charAt(end)}`);
  return parts;
}

/** All spellings of a template, each once, in its own order; never the empty one. */
export function spellings(template: string): readonly string[] {
  const all = spell(parseTemplate(template));
  return [...new Set(all)].filter((spelling) => spelling !== '');
}

/** A pattern, for the flag `u`, that matches just the template's spellings. */
export function templatePattern(template: string): string {
  return patternOf(parseTemplate(template));
}

function patternOf(parts: readonly TemplatePart[]): string {
  return parts
    .map((part) =>
      typeof part === 'string'
        ? part.replace(/[$()*+./?[\\\]^{|}]/gu, '\\$&')
        : `(?:${part.alternatives.map(patternOf).join('|')})`,
    )
    .join('');
}

function spell(parts: readonly TemplatePart[]): string[] {
  return parts.reduce<string[]>(
    (heads, part) => {
      const tails = typeof part === 'string' ? [part] : part.alternatives.flatMap(spell);
      return heads.flatMap((head) => tails.map((tail) => head + tail));
    },
    [''],
  );
}

interface Read<Value> {
  readonly parts: Value;
  readonly end: number;
}

/** Reads up to the end of the template, `|` or `〕`. */
function readSequence(template: string, from: number): Read<TemplatePart[]> {
  const parts: TemplatePart[] = [];
  let at = from;
  while (at < template.length) {
    const next = nextMark(template, at);
    if (next > at) parts.push(template.slice(at, next));
    if (template[next] !== '〔') return { parts, end: next };
    const choice = readChoice(template, next + 1);
    parts.push(choice.parts);
    at = choice.end;
  }
  return { parts, end: at };
}

function readChoice(template: string, from: number): Read<TemplateChoice> {
  const alternatives: TemplatePart[][] = [];
  let at = from;
  do {
    const { parts, end } = readSequence(template, at);
    alternatives.push(parts);
    at = end + 1;
  } while (template[at - 1] === '|');
  if (template[at - 1] !== '〕') throw new Error(`Template ${template} has no 〕 for its 〔`);
  if (alternatives.length === 1) alternatives.push([]);
  return { parts: { alternatives }, end: at };
}

function nextMark(template: string, from: number): number {
  for (let at = from; at < template.length; at++) {
    if ('〔|〕'.includes(template.charAt(at))) return at;
  }
  return template.length;
}
