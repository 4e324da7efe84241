export type Json = Readonly<Record<string, unknown>>;

/** A value of a parsed JSON text as an object, or nothing. */
export function objectOf(value: unknown): Json | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Json) : undefined;
}

/** A value of a parsed JSON text as a list; none where it is something else. */
export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** Parses a JSON text; why it is none is a sentence. */
export function parseJson(text: string): { readonly value: unknown } | { readonly error: string } {
  try {
    return { value: JSON.parse(text) as unknown };
  } catch (error) {
    return { error: `It is not JSON: ${error instanceof Error ? error.message : String(error)}` };
  }
}

/** What an export left in a document's data: the record as it went out, and its file. */
export function alongIn(...data: readonly (Json | undefined)[]): {
  readonly record?: string;
  readonly file?: string;
} {
  for (const one of data) {
    const record = objectOf(one?.record);
    if (record && typeof one?.file === 'string') return { record: JSON.stringify(record), file: one.file };
  }
  return {};
}
