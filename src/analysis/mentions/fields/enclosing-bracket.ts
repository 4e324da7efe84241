/** Farthest that an opening bracket is looked for, in UTF-16 code units. */
const reach = 400;

const closing: Readonly<Record<string, string>> = { ')': '(', '」': '「', '』': '『', ']': '[' };

/** Offset of the bracket that is open at `at`, the innermost; none where a sentence ended in between. */
export function enclosingBracket(text: string, at: number): number | undefined {
  const open: string[] = [];
  for (let index = at - 1; index >= 0 && index > at - reach; index--) {
    const character = text.charAt(index);
    const opening = closing[character];
    if (opening !== undefined) open.push(opening);
    else if (character === open.at(-1)) open.pop();
    else if (character === '(' || character === '「' || character === '『' || character === '[') return index;
  }
  return undefined;
}

/** Offset behind the bracket that closes the one at `open`; `end` where none does before it. */
export function behindBracket(text: string, open: number, end: number): number {
  const opening = text.charAt(open);
  const close = Object.keys(closing).find((key) => closing[key] === opening);
  let depth = 0;
  for (let index = open; index < end; index++) {
    const character = text.charAt(index);
    if (character === opening) depth++;
    else if (character === close && --depth === 0) return index + 1;
  }
  return end;
}
