import type { CueGroup } from '../../lexicon/generated/lexicon-types.ts';
import type { Span } from '../../model/span.ts';
import type { Layout } from '../../text/layout.ts';
import type { Line } from '../../text/lines.ts';
import { within } from '../../text/locate.ts';
import { alternatives } from '../../mentions/names/name-vocabulary.ts';

/** The first words of a paragraph that counts breaches, behind who says so: 市によると、1件目は. */
const counted = /^(?:[^、。]{0,16}、)?(?:もう)?(?:[1-9一二三四五](?:つ目|件目)は|(?:1|一|ひと)つは)/;
/** また、1月18日には, このほか別の職員が: goes on to another one. */
const goesOn =
  /^(?:また|さらに|このほか|ほかに|一方|他方|加えて)、? ?(?=(?:同?\d{1,2} ?月|\d{1,2} ?日|同日|昨年|今年|別の|他の))/;
const dated = /\d{1,2} ?月 ?\d{1,2} ?日/;
/** How much of an article says beforehand that there are several, in UTF-16 units. */
const leadReach = 200;

/**
 * Builds the reader of cases that a text tells in paragraphs: one that begins with 1件目は or 1つは and one with 2件目は or
 * もう1つは; or また、1月18日には behind one with a day, where the article has said beforehand that there are several.
 */
export function createParagraphReader(groups: readonly CueGroup[]) {
  const several = new RegExp(alternatives(groups.find(({ code }) => code === 'several')?.cues ?? ['(?!)']));

  return (layout: Layout, article: Span): readonly Span[] => {
    const lines = within(layout.lines, article);
    const begins = (line: Line, pattern: RegExp): boolean =>
      pattern.test(layout.text.slice(line.body, Math.min(line.bodyEnd, line.body + 32)));
    const byCount = lines.filter((line) => begins(line, counted));
    if (byCount.length >= 2) return between(byCount, article);
    if (!several.test(layout.text.slice(article.start, Math.min(article.end, article.start + leadReach))))
      return [];
    const more = lines.filter((line) => begins(line, goesOn));
    const first = lines.find(
      (line) => line.start < (more[0]?.start ?? 0) && dated.test(layout.text.slice(line.body, line.bodyEnd)),
    );
    return first && more.length > 0 ? between([first, ...more], article) : [];
  };
}

function between(starts: readonly Line[], article: Span): readonly Span[] {
  return starts.map(({ start }, index) => ({ start, end: starts[index + 1]?.start ?? article.end }));
}
