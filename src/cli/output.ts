import type { Writable } from 'node:stream';

/** The reader of our output went away (`… | head`): nothing is left to do, and nothing to complain of. */
export class ClosedOutput extends Error {
  override readonly name = 'ClosedOutput';
}

export type Write = (text: string | Uint8Array) => Promise<void>;

/**
 * Writes to a stream at the pace of its reader: the promise is kept when the stream has taken the text.
 *
 * @returns a function that rejects with ClosedOutput on EPIPE, and with the stream's error otherwise
 */
export function writerTo(stream: Writable): Write {
  // Every failure reaches the write that it befalls; without a listener it would end the process as well.
  stream.on('error', () => undefined);
  return (text) =>
    new Promise((resolve, reject) => {
      if (text.length === 0) {
        resolve();
        return;
      }
      stream.write(text, (error) => {
        if (!error) resolve();
        else reject('code' in error && error.code === 'EPIPE' ? new ClosedOutput() : error);
      });
    });
}
