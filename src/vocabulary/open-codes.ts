import type { OwnVocabulary } from '../analysis/index.ts';
import { codeNames } from '../analysis/light.ts';
import type { OpenCodes } from '../yaml/index.ts';

/** The user's own codes: what a record may hold beside those of its schema. */
export function openCodesOf({ fields, causes }: OwnVocabulary): OpenCodes {
  const own = (entries: OwnVocabulary['fields'], known: object) => [
    ...new Set(entries.map(({ code }) => code).filter((code) => !Object.hasOwn(known, code))),
  ];
  return { fieldCode: own(fields, codeNames.fields), causeCode: own(causes, codeNames.causes) };
}
