import { overlaps, type Span } from '../../analysis/index.ts';
import type { ImportProblem, ToolLabel } from '../tool-document.ts';

export interface ReadAnnotations {
  readonly labels: readonly ToolLabel[];
  readonly problems: readonly (Omit<ImportProblem, 'path'> & { readonly line: number })[];
}

const textBound = /^(?<id>T\S+)\t(?<name>\S+) (?<offsets>\d+ \d+(?:;\d+ \d+)*)(?:\t(?<words>.*))?$/u;
const attribute = /^[AM]\S*\t(?<name>\S+) (?<of>\S+)(?: (?<value>\S+))?\s*$/u;
const note = /^#\S*\t\S+ (?<of>\S+)\t(?<note>.*)$/u;

/** What an attribute says; others are for people. */
const attributes: Partial<
  Readonly<
    Record<
      string,
      {
        readonly pattern: RegExp;
        readonly wanted: string;
        readonly meaning: (value: string) => Partial<ToolLabel>;
      }
    >
  >
> = {
  Qualifier: {
    pattern: /^(?:exact|about|max|at-least|less-than)$/u,
    wanted: 'exact, about, max, at-least or less-than',
    meaning: (qualifier) => ({ qualifier }),
  },
  Certainty: {
    pattern: /^(?:confirmed|suspected)$/u,
    wanted: 'confirmed or suspected',
    meaning: (certainty) => ({ certainty }),
  },
  Population: {
    pattern: /^[1-9]\d{0,2}$/u,
    wanted: 'a number from 1',
    meaning: (value) => ({ population: Number(value) }),
  },
};

/** Lines of which records have nothing: relations, events, normalisations, equivalences. */
const passedOver = /^[REN*]\S*\t/u;

/** Reads the lines of an `.ann` file, in any order: what says something of an annotation may stand before it. */
export function readAnnotations(ann: string): ReadAnnotations {
  const problems: (Omit<ImportProblem, 'path'> & { readonly line: number })[] = [];
  const labels = new Map<string, ToolLabel>();
  const said = new Map<string, Partial<ToolLabel>>();
  const say = (of: string, more: Partial<ToolLabel>) => said.set(of, { ...said.get(of), ...more });
  for (const [place, line] of ann.split(/\r\n|\n|\r/u).entries()) {
    if (line.trim() === '') continue;
    const problem = readLine(line, place + 1, labels, say);
    if (problem) problems.push({ line: place + 1, ...problem });
  }
  return { labels: [...labels].map(([id, label]) => ({ ...label, ...said.get(id) })), problems };
}

function readLine(
  line: string,
  number: number,
  labels: Map<string, ToolLabel>,
  say: (of: string, more: Partial<ToolLabel>) => void,
): Omit<ImportProblem, 'path'> | undefined {
  const bound = textBound.exec(line)?.groups;
  if (bound) {
    const { id = '', name = '', offsets = '', words } = bound;
    const pieces = offsets.split(';').map(spanOf);
    if (labels.has(id)) {
      return bad(`${id} stands there already: the first one counts. Give this one a number of its own.`);
    }
    if (pieces.some((one, place) => pieces.slice(0, place).some((other) => overlaps(one, other)))) {
      return bad(`The fragments of ${id} overlap. Mark the words anew.`);
    }
    labels.set(id, { name, pieces, line: number, ...(words !== undefined && { words }) });
    return undefined;
  }
  const noted = note.exec(line)?.groups;
  if (noted) {
    say(noted.of ?? '', { note: (noted.note ?? '').trim() });
    return undefined;
  }
  const attributed = attribute.exec(line)?.groups;
  if (attributed) {
    const { name = '', of = '', value = '' } = attributed;
    const said = attributes[name];
    if (said && !said.pattern.test(value)) return bad(`${name} must be ${said.wanted}, not “${value}”.`);
    if (said) say(of, said.meaning(value));
    return undefined;
  }
  if (passedOver.test(line)) {
    return { code: 'passed-over', message: 'Records have no place for relations, events and the like.' };
  }
  return {
    code: 'bad-line',
    message: 'It is no annotation of brat: “T1”, a tab, the label and its offsets, a tab, the words.',
  };
}

function bad(message: string): Omit<ImportProblem, 'path'> {
  return { code: 'bad-label', message };
}

function spanOf(offsets: string): Span {
  const [start = 0, end = 0] = offsets.split(' ').map(Number);
  return { start, end };
}
