/** The lines of a text that tell where a place in it stands. */
export interface NearbyLines {
  /** With line breaks of one kind. */
  readonly text: string;
  /** The place, as an offset into `text`. */
  readonly offset: number;
  /** Where the line of the place starts in `text`. */
  readonly lineStart: number;
}

/**
 * What surrounds a place in indented YAML: the lines that it stands under and those beside it, without what is nested in
 * them. Whatever the size of the file, this is little to parse, and mistakes elsewhere do not matter.
 *
 * @param offset UTF-16 code units from the start of `text`
 * @param withAll whether lines beside the place are wanted, and not only those that it stands under
 */
export function nearbyLines(text: string, offset: number, withAll: boolean): NearbyLines {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  const current = lineAt(text, start);
  const all = linesAbove(text, start, depthOf(current, offset - start));
  const above = withAll ? all : linesOver(all, depthOf(current, offset - start), isEntry(current));
  const head = above.map((line) => `${line}\n`).join('');
  const below = withAll ? linesBelow(text, start, current, offset - start) : [];
  return {
    text: [head + current, ...below].join('\n'),
    offset: head.length + offset - start,
    lineStart: head.length,
  };
}

/**
 * Blanks that a line lacks because it stands right below a dash, where neither a key of the entry nor one beside the list
 * can stand: there editors leave the cursor after `- date: 2024-02-13` and Enter.
 */
export function missingIndent(text: string, offset: number): string {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  const current = lineAt(text, start);
  const depth = depthOf(current, offset - start);
  if (isEntry(current) || current.trim() === '-') return '';
  const above = linesAbove(text, start, depth).reverse();
  const [nearest = ''] = above;
  if (!isEntry(nearest) || indentation(nearest) !== depth) return '';
  const over = above.find((line) => !isEntry(line) || indentation(line) < depth);
  return over !== undefined && indentation(over) < depth ? '  ' : '';
}

/** Upwards, each line that is no deeper than those below it. */
function linesAbove(text: string, start: number, depth: number): string[] {
  const lines: string[] = [];
  let deepest = depth;
  for (let end = start - 1; end >= 0;) {
    const from = end === 0 ? 0 : text.lastIndexOf('\n', end - 1) + 1;
    const line = lineAt(text, from);
    const own = indentation(line);
    if (own <= deepest && saysSomething(line)) {
      lines.push(line);
      deepest = own;
    }
    end = from - 1;
  }
  return lines.reverse();
}

/** Of the lines above, those that the place stands under: each further out than the next, or the key of its list. */
function linesOver(above: readonly string[], depth: number, entry: boolean): string[] {
  const lines: string[] = [];
  let [innermost, inEntry] = [depth, entry];
  for (const line of above.toReversed()) {
    const own = indentation(line);
    if (own > innermost || (own === innermost && (isEntry(line) || !inEntry))) continue;
    lines.push(line);
    [innermost, inEntry] = [own, isEntry(line)];
  }
  return lines.reverse();
}

/** Downwards, what stands beside the place: keys of its map, entries of its list. */
function linesBelow(text: string, start: number, current: string, at: number): string[] {
  const outer = depthOf(current, at);
  const inner = columnOf(current, at);
  const lines: string[] = [];
  for (let end = text.indexOf('\n', start); end >= 0; end = text.indexOf('\n', end + 1)) {
    const line = lineAt(text, end + 1);
    if (!saysSomething(line)) continue;
    const own = indentation(line);
    if (own < outer) break;
    if (own === outer || own === inner) lines.push(line);
  }
  return lines;
}

/** Without its line break, and without a byte order mark, which counts as blank. */
function lineAt(text: string, start: number): string {
  const end = text.indexOf('\n', start);
  const line = text.slice(start, end < 0 ? text.length : end);
  return (line.endsWith('\r') ? line.slice(0, -1) : line).replace(/^\ufeff/u, ' ');
}

function saysSomething(line: string): boolean {
  return /^ *[^ #\t]/.test(line);
}

function isEntry(line: string): boolean {
  return /^ *-(?: |$)/.test(line);
}

function indentation(line: string): number {
  return line.search(/[^ ]|$/);
}

/** On a blank line the place itself says how deep it is. */
function depthOf(line: string, at: number): number {
  return line.trim() === '' ? at : indentation(line);
}

/** Where the first key or value of a line stands, behind its dashes. */
function columnOf(line: string, at: number): number {
  return line.trim() === '' ? at : line.search(/[^ -]|$/);
}
