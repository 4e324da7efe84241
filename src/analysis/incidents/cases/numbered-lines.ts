import type { Span } from '../../model/span.ts';
import type { Layout } from '../../text/layout.ts';
import type { Line } from '../../text/lines.ts';
import { within } from '../../text/locate.ts';

const digits = '一二三四五六七八九';
/** 事故1 案内メールの誤送信, 【ケース2】…, 1件目 …: the word and the number. */
const title =
  /^[【[<《]?(?:(事案|事故|事例|事件|案件|事象|ケース|その) ?([1-9一二三四五六七八九①-⑨])|([1-9一二三四五]) ?(件目|つ目))(?:[】\]>》 :.、()-]|$)/;
/** Longer lines are text. In ems. */
const widest = 60;

/**
 * Cases that lines with a word and a number begin: 事故1 …, 事故2 …. The last one ends where a heading begins of a kind
 * that no earlier case has inside it (■今後の対策 behind cases that number theirs 1), 2)).
 */
export function numberedCases(layout: Layout, article: Span): readonly Span[] {
  const starts: { readonly line: Line; readonly word: string }[] = [];
  for (const line of within(layout.lines, article)) {
    if (line.width > widest) continue;
    const [, word, number, counted, counter] =
      title.exec(layout.text.slice(line.body, Math.min(line.bodyEnd, line.body + 16))) ?? [];
    const kind = word ?? counter;
    if (kind === undefined || valueOf(number ?? counted ?? '') !== starts.length + 1) continue;
    if (starts.every((start) => start.word === kind)) starts.push({ line, word: kind });
  }
  if (starts.length < 2) return [];
  return starts.map(({ line }, index) => {
    const next = starts[index + 1];
    return { start: line.start, end: next ? next.line.start : endOfLast(line) };
  });

  function endOfLast({ start: from, end }: Line): number {
    const first = starts[0]?.line.start ?? from;
    const inside = new Set([
      'plain',
      'label',
      ...layout.headings
        .filter(({ title: { start } }) => start >= first && start < from)
        .map(({ style }) => style),
    ]);
    const after = layout.headings.find(
      ({ style, title: { start } }) => start > end && start < article.end && !inside.has(style),
    );
    return after ? (layout.lineAt(after.title.start)?.start ?? article.end) : article.end;
  }
}

function valueOf(number: string): number {
  const ideograph = digits.indexOf(number);
  return ideograph >= 0 ? ideograph + 1 : Number(number.normalize('NFKC'));
}
