import type { Line, Run, Segment } from './run.ts';

/** In ems: how far two runs on one line may differ in height (figures raised, fonts mixed). */
const sameHeight = 0.4;
/** In ems: a wider gap parts cells, or columns. */
export const cellGap = 1.5;
/** In ems: a gap as wide is a blank, between Latin letters and between Japanese ones. */
const blank = { latin: 0.18, japanese: 0.75 };

const latin = /[\p{ASCII}]/u;

/** The lines of a page from top to bottom: runs of one height, joined where they follow each other closely. */
export function pageLines(runs: readonly Run[]): readonly Line[] {
  const lines: { base: number; size: number; runs: Run[] }[] = [];
  for (const run of [...runs].sort((one, other) => one.base - other.base)) {
    const last = lines.at(-1);
    if (last && run.base - last.base <= sameHeight * Math.min(run.size, last.size)) {
      last.runs.push(run);
      last.size = Math.max(last.size, run.size);
    } else {
      lines.push({ base: run.base, size: run.size, runs: [run] });
    }
  }
  return lines.map(({ base, size, runs: onLine }) => ({ base, size, segments: segmentsOf(onLine) }));
}

function segmentsOf(runs: readonly Run[]): readonly Segment[] {
  const segments: Segment[] = [];
  for (const run of [...runs].sort((one, other) => one.start - other.start)) {
    const last = segments.at(-1);
    const em = last ? Math.min(last.size, run.size) : run.size;
    const gap = last ? run.start - last.end : Infinity;
    // Bold type is drawn twice in some files, a little apart.
    if (last?.text.endsWith(run.text) && gap < -0.5 * (run.end - run.start)) continue;
    if (!last || gap > cellGap * em) segments.push(run);
    else segments.splice(-1, 1, joined(last, run, gap / em));
  }
  return segments;
}

function joined(last: Segment, run: Run, gap: number): Segment {
  const isLatin = latin.test(last.text.slice(-1)) && latin.test(run.text.charAt(0));
  const between = gap >= (isLatin ? blank.latin : blank.japanese) ? ' ' : '';
  const size = Math.max(last.size, run.size);
  return { ...last, text: last.text + between + run.text, end: Math.max(last.end, run.end), size };
}
