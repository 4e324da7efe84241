/**
 * Where the record of an incident belongs: `sub/digest.notice.txt` → `sub/digest.2.notice.yaml`.
 *
 * @param notice path of the notice, with forward slashes
 * @param index place of the incident in its notice, from 0; files count from 1
 */
export function recordFile(notice: string, index: number): string {
  return recordOf(recordStem(notice), index);
}

/** The same, from where all records of a notice belong: `records/sub/digest` → `records/sub/digest.2.notice.yaml`. */
export function recordOf(stem: string, index: number): string {
  return `${stem}.${index + 1}.notice.yaml`;
}

/** Where a run leaves what it would change in a record that a person has reviewed: beside it, `digest.2.suggested.yaml`. */
export function suggestionFile(record: string): string {
  return `${record.replace(/\.notice\.yaml$/, '')}.suggested.yaml`;
}

/** Where the dismissed mentions of a notice belong, beside its records: `sub/digest.dismissed.yaml`. */
export function dismissedFile(notice: string): string {
  return `${recordStem(notice)}.dismissed.yaml`;
}

/** What the names of all files that are made of a notice begin with: `sub/digest.notice.txt` → `sub/digest`. */
export function recordStem(notice: string): string {
  const cut = notice.lastIndexOf('/') + 1;
  const name = notice.slice(cut).replace(/(?:\.notice)?\.(?:txt|md)$/i, '') || notice.slice(cut);
  return notice.slice(0, cut) + name;
}
