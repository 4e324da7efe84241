/**
 * A reader of brat's files by the format's description (brat.nlplab.org/standoff.html) and by what brat's server checks of a
 * text-bound annotation (`server/src/annotation.py`): apart from the project's own reader, so that both can be wrong only
 * each on its own.
 */
export interface BratEntity {
  readonly type: string;
  readonly words: readonly string[];
  readonly attributes: Record<string, string>;
  note?: string;
}

/** @throws what brat would complain of */
export function readBratFile(txt: string, ann: string): Map<string, BratEntity> {
  const letters = Array.from(txt);
  const entities = new Map<string, BratEntity>();
  const seen = new Set<string>();
  for (const line of ann.split('\n').slice(0, -1)) {
    const [id = '', data = '', tail] = line.split('\t');
    if (!/^(?:[TA#])[0-9]+$/u.test(id)) throw new Error(`invalid id: ${id}`);
    if (seen.has(id)) throw new Error(`duplicate id: ${id}`);
    seen.add(id);
    const [type = '', ...rest] = data.split(' ');
    if (!/^[A-Za-z0-9_-]+$/u.test(type)) throw new Error(`not a type: ${type}`);
    if (id.startsWith('T')) {
      const spans = rest
        .join(' ')
        .split(';')
        .map((span) => span.split(' ').map(Number));
      const words = spans.map(([start = NaN, end = NaN], place) => {
        if (!(start >= 0 && start < end && end <= letters.length)) throw new Error(`offsets: ${line}`);
        const overlapping = spans.slice(0, place).some(([from = NaN, to = NaN]) => end >= from && start < to);
        if (overlapping) throw new Error(`overlap: ${line}`);
        return letters.slice(start, end).join('');
      });
      if (tail !== words.join(' ')) throw new Error(`the text is not the document's: ${line}`);
      entities.set(id, { type, words, attributes: {} });
      continue;
    }
    const entity = entities.get(rest[0] ?? '');
    if (!entity) throw new Error(`of nothing: ${line}`);
    if (id.startsWith('A')) entity.attributes[type] = rest[1] ?? '';
    else entity.note = tail ?? '';
  }
  return entities;
}
