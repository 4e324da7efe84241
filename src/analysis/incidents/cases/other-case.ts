import { createCueScanner } from '../../lexicon/cue-scanner.ts';
import type { CueGroup } from '../../lexicon/generated/lexicon-types.ts';
import { isBlank } from '../../text/lines.ts';
import { within } from '../../text/locate.ts';
import type { CaseReader } from './index.ts';

/** How much of a line is read for what it tells, in UTF-16 units, and where it says that it is another matter. */
const reach = { words: 200, beginning: 14 };

/**
 * Builds the reader of lines that tell in passing of another breach at the same organisation, each with the lines that
 * stand deeper under it: 別件として、9/20に…への不正アクセスもあった. A mere pointer (別件のお知らせはこちら) is none.
 *
 * @param groups the lexicon's `entries`
 */
export function createOtherCaseReader(groups: readonly CueGroup[]): CaseReader {
  const scanFor = (code: string) => createCueScanner(groups.filter((group) => group.code === code));
  const besidesIn = scanFor('besides');
  const breachesIn = scanFor('breach');

  return (layout, article) => {
    const found: { start: number; end: number }[] = [];
    let open: number | undefined;
    for (const line of within(layout.lines, article)) {
      if (isBlank(line)) continue;
      const last = found.at(-1);
      if (last && open !== undefined && line.indent > open) {
        last.end = line.end;
        continue;
      }
      const words = layout.text.slice(line.body, Math.min(line.bodyEnd, line.body + reach.words));
      const beginning = words.slice(0, reach.beginning);
      const besides = besidesIn(beginning).of('besides').firstIn({ start: 0, end: beginning.length });
      const tells =
        besides && breachesIn(words).of('breach').firstIn({ start: besides.end, end: words.length });
      open = tells ? line.indent : undefined;
      if (open !== undefined) found.push({ start: line.start, end: line.end });
    }
    return found;
  };
}
