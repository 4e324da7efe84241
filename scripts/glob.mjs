/** Files of the project by glob, sorted; Node 20 has no glob of its own, so the one that TypeScript tools bring serves. */
import { globSync } from 'tinyglobby';

export function glob(...patterns) {
  return globSync(patterns, { expandDirectories: false }).sort();
}
