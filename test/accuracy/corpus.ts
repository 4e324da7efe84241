import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Expected, readExpected } from './expected.ts';
import { type MarkedNotice, readMarkedNotice } from './marked-notice.ts';

export interface Case {
  /** The name of the notice's folder. */
  readonly name: string;
  readonly notice: MarkedNotice;
  readonly expected: Expected;
}

/**
 * All notices of a corpus, by name.
 *
 * @throws Error that names the notice that cannot be read: nothing is left out silently
 */
export function readCorpus(folder: string): Case[] {
  return readdirSync(folder)
    .sort()
    .map((name) => {
      try {
        return {
          name,
          notice: readMarkedNotice(readFileSync(join(folder, name, 'notice.txt'), 'utf8')),
          expected: readExpected(readFileSync(join(folder, name, 'expected.yaml'), 'utf8')),
        };
      } catch (error) {
        throw new Error(`${name}: ${error instanceof Error ? error.message : String(error)}`, {
          cause: error,
        });
      }
    });
}
