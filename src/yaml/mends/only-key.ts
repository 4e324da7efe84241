import { message } from '../messages.ts';
import type { Mender } from './mend.ts';

/**
 * A plain value where keys are expected, of which one alone is required: `causes: [ransomware]` → `[{code: ransomware}]`,
 * `review: draft` → `{status: draft}`. A name alone is no organisation: its role is required, too.
 */
export const onlyKey: Mender = ({ at }, file) => {
  const written = file.textAt(at);
  const [key, ...others] = file.schemaAt(at)?.required ?? [];
  if (written === undefined || key === undefined || others.length > 0) return [];
  if (file.schemaAt([...at, key])?.type !== 'string') return [];
  const inList = typeof at.at(-1) === 'number' && !file.isInFlow(at);
  const pair = file.render.inlinePair(key, written);
  const text = inList ? pair : `{${pair}}`;
  return [{ title: message('mend.change', text), safe: true, edits: file.replace(at, text), reveals: at }];
};
