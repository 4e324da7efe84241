const LINE_FEED = 0x0a;

/**
 * Splits a stream of bytes into lines at line feeds, holding one line at a time. (`node:readline` also splits at
 * U+2028 and U+2029, which may stand unescaped in JSON.)
 *
 * @param longest bytes of a line that are kept; the rest is dropped, and the line given as `undefined`
 */
export async function* splitLines(
  stream: AsyncIterable<Uint8Array>,
  longest: number,
): AsyncGenerator<Uint8Array | undefined> {
  let parts: Uint8Array[] = [];
  let length = 0;
  const add = (part: Uint8Array): void => {
    length += part.length;
    if (length > longest) parts = [];
    else if (part.length > 0) parts.push(part);
  };
  const take = (): Uint8Array | undefined => {
    const line = length > longest ? undefined : Buffer.concat(parts);
    parts = [];
    length = 0;
    return line;
  };
  for await (const chunk of stream) {
    let start = 0;
    for (let end = chunk.indexOf(LINE_FEED); end >= 0; end = chunk.indexOf(LINE_FEED, start)) {
      add(chunk.subarray(start, end));
      yield take();
      start = end + 1;
    }
    add(chunk.subarray(start));
  }
  if (length > 0) yield take();
}
