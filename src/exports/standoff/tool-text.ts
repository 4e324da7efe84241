/** A notice's text as a tool has it, and the way between its offsets and the notice's. */
export interface ToolText {
  /** What the tool shows. */
  readonly text: string;
  /** The same, character by character: what the tool's offsets count. */
  readonly letters: readonly string[];
  /** A UTF-16 offset into the notice as an offset of the tool. */
  readonly toTool: (offset: number) => number;
  /** An offset of the tool as a UTF-16 offset into the notice; nothing where the text ends before it. */
  readonly toNotice: (position: number) => number | undefined;
}

/**
 * A text that is counted in Unicode code points, as every tool that is served here counts: 😀 and 𠮷 are one each.
 *
 * - brat is written in Python, whose strings are sequences of code points (`server/src/annotation.py` slices the decoded
 *   text by the offsets of the file and compares).
 * - doccano keeps what its Python side takes for an index of the text (`backend/labels/models.py`; pull request 108 had
 *   its editor count an emoji as one).
 * - Label Studio's editor turns what the browser counts into code points before it stores it, and back
 *   (`charsToCodePoints` in `web/libs/editor/src/utils/selection-tools.js`; issues 1008 and 1347 are of older versions,
 *   which stored UTF-16).
 * - Web Annotation Data Model, 4.2.5: a TextPositionSelector counts code points, not code units.
 *
 * @param notice the decoded text
 * @param lineFeeds whether line ends become line feeds, each of them one: brat's reader makes them so under Python 3 and
 * does not under Python 2, and Label Studio takes each half of a CRLF for a line's end, so that a text without any leaves
 * no doubt
 */
export function createToolText(notice: string, { lineFeeds }: { readonly lineFeeds: boolean }): ToolText {
  const starts: number[] = [];
  const letters: string[] = [];
  for (let at = 0; at < notice.length;) {
    const letter = letterAt(notice, at, lineFeeds);
    starts.push(at);
    letters.push(lineFeeds && letter.startsWith('\r') ? '\n' : letter);
    at += letter.length;
  }
  starts.push(notice.length);
  return {
    text: letters.join(''),
    letters,
    toTool: (offset) => firstFrom(starts, offset),
    toNotice: (position) => starts[position],
  };
}

function letterAt(text: string, at: number, lineFeeds: boolean): string {
  if (lineFeeds && text.startsWith('\r\n', at)) return '\r\n';
  return String.fromCodePoint(text.codePointAt(at) ?? 0);
}

/** The place of the first number that is not below a limit, of numbers in ascending order. */
function firstFrom(numbers: readonly number[], limit: number): number {
  let low = 0;
  let high = numbers.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? limit) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
