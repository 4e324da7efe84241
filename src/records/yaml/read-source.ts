import { parseYaml } from '../../yaml/index.ts';
import { sectionOf } from './section-of.ts';

/** What a record says of where it comes from. */
export interface StatedSource {
  /** Path of the notice. */
  readonly notice: string;
  /** UTF-16 offset into the notice at which the incident's section starts; 0 where the record names none. */
  readonly start: number;
  /** Where the section ends; nothing where the record names none. */
  readonly end?: number;
  /** WHATWG name of what the notice's file is encoded in; nothing for UTF-8. */
  readonly encoding?: string;
}

/** Reads where a record comes from, whatever else is wrong with it; nothing when it names no notice. */
export function readSource(text: string): StatedSource | undefined {
  const document = parseYaml(sectionOf('source', text));
  const notice = document.getIn(['source', 'notice']);
  const start = document.getIn(['source', 'section', 'start']);
  const end = document.getIn(['source', 'section', 'end']);
  const encoding = document.getIn(['source', 'encoding']);
  if (typeof notice !== 'string') return undefined;
  return {
    notice,
    start: typeof start === 'number' ? start : 0,
    ...(typeof end === 'number' && { end }),
    ...(typeof encoding === 'string' && { encoding }),
  };
}
