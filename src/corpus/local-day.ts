/** The day of a moment (`YYYY-MM-DD`) where this computer stands. */
export function localDay(moment: Date): string {
  const pad = (part: number, width: number) => String(part).padStart(width, '0');
  return `${pad(moment.getFullYear(), 4)}-${pad(moment.getMonth() + 1, 2)}-${pad(moment.getDate(), 2)}`;
}
