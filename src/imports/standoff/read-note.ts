import type { LabelMeaning } from '../../exports/standoff/label-name.ts';
import { type Correction, saidBy } from '../../records/index.ts';

/** How a note looks that says a value, by its kind. Of other kinds a note is a remark of people, for people. */
const forms: Partial<Readonly<Record<LabelMeaning['kind'], RegExp>>> = {
  count: /^\d{1,15} [a-z-]+ [a-z-]+(?: [a-z]+)*$/u,
  total: /^\d{1,15} [a-z-]+ [a-z-]+(?: [a-z]+)*$/u,
  event: /^[\dX.][\dX./T:-]* [a-z-]+$/u,
  period: /^[\dX.][\dX./T:-]*$/u,
  published: /^\d{4}-\d{2}-\d{2}$/u,
  organization: /\S [a-z-]+$/u,
};

/**
 * What a note on a label says, where it is in the compact form of evidence (`1200 people about`, `2021-12-08 detected`) and
 * is about the code that the label has.
 */
export function readNote({ kind, code }: LabelMeaning, note: string | undefined): Correction | undefined {
  if (note === undefined || !forms[kind]?.test(note)) return undefined;
  const said = saidBy({ kind, text: note });
  const about = said.unit ?? said.event ?? said.role;
  return code === undefined || about === code ? said : undefined;
}
