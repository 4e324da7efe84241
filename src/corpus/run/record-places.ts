import type { Placed } from '../notice.ts';
import { recordStem } from '../records/record-file.ts';
import type { RecordsPlace } from './notice-task.ts';

/** Says where the records of each notice of a run belong. */
export type PlaceRecords = (
  notice: Placed & { readonly path: string },
) => RecordsPlace | Promise<RecordsPlace>;

/**
 * Sub-folders as the notices have them. Of two notices of a run whose records would share their names (`a.txt` and `a.md`)
 * the first one has them.
 */
export function placeAsFound(): PlaceRecords {
  const owners = new Map<string, string>();
  return ({ path, relative }) => {
    const stem = recordStem(relative);
    const owner = owners.get(stem) ?? path;
    owners.set(stem, owner);
    return owner === path ? { stem } : { stem, takenBy: owner };
  };
}
