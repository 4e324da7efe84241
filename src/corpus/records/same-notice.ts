/**
 * Whether two paths may mean one notice, written from two folders: `notices/a.txt` and `/home/me/notices/a.txt`, but not
 * `2023/a.txt` and `2024/a.txt`.
 */
export function isSameNotice(one: string, other: string): boolean {
  const [shorter = [], longer = []] = [steps(one), steps(other)].sort((a, b) => a.length - b.length);
  return shorter.every((step, place) => step === longer.at(place - shorter.length));
}

function steps(path: string): string[] {
  return path.split(/[\\/]/).filter((step) => !['', '.', '..'].includes(step));
}
