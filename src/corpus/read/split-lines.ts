const LINE_FEED = 0x0a;

/** A line of bytes, without its end. */
export interface Line {
  /** Of its first byte in the stream. */
  readonly start: number;
  /** Nothing for a line that is longer than what is kept. */
  readonly bytes?: Uint8Array;
}

/**
 * Splits a stream of bytes into lines at line feeds, holding one line at a time. (`node:readline` also splits at
 * U+2028 and U+2029, which may stand unescaped in JSON.)
 *
 * @param longest bytes of a line that are kept; of a longer one nothing is
 */
export async function* splitLines(stream: AsyncIterable<Uint8Array>, longest: number): AsyncGenerator<Line> {
  let parts: Uint8Array[] = [];
  let start = 0;
  let length = 0;
  const add = (part: Uint8Array): void => {
    length += part.length;
    if (length > longest) parts = [];
    else if (part.length > 0) parts.push(part);
  };
  const take = (): Line => {
    const line = length > longest ? { start } : { start, bytes: Buffer.concat(parts) };
    parts = [];
    start += length + 1;
    length = 0;
    return line;
  };
  for await (const chunk of stream) {
    let from = 0;
    for (let end = chunk.indexOf(LINE_FEED); end >= 0; end = chunk.indexOf(LINE_FEED, from)) {
      add(chunk.subarray(from, end));
      yield take();
      from = end + 1;
    }
    add(chunk.subarray(from));
  }
  if (length > 0) yield take();
}
