/**
 * Where the record of an incident belongs: `sub/digest.notice.txt` → `sub/digest.2.notice.yaml`.
 *
 * @param notice path of the notice, with forward slashes
 * @param index place of the incident in its notice, from 0; files count from 1
 */
export function recordFile(notice: string, index: number): string {
  return `${stemOf(notice)}.${index + 1}.notice.yaml`;
}

/** Where the dismissed mentions of a notice belong, beside its records: `sub/digest.dismissed.yaml`. */
export function dismissedFile(notice: string): string {
  return `${stemOf(notice)}.dismissed.yaml`;
}

function stemOf(notice: string): string {
  const cut = notice.lastIndexOf('/') + 1;
  const name = notice.slice(cut).replace(/(?:\.notice)?\.(?:txt|md)$/i, '') || notice.slice(cut);
  return notice.slice(0, cut) + name;
}
