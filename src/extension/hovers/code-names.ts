/** What a code is called. */
export interface Name {
  readonly ja: string;
  readonly en: string;
}

/** Names of the lexicon's codes; nothing for a code that it lacks. */
export interface CodeNames {
  field(code: string): Name | undefined;
  cause(code: string): Name | undefined;
}

/** The lexicon is loaded with the first hover, not before. */
export async function loadCodeNames(): Promise<CodeNames> {
  const { lexicon } = await import('../../analysis/index.ts');
  const fields = new Map<string, Name>(lexicon.fields.map((field) => [field.code, field]));
  const causes = new Map<string, Name>(lexicon.causes.map((cause) => [cause.code, cause]));
  return { field: (code) => fields.get(code), cause: (code) => causes.get(code) };
}
