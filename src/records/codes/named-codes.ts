import schema from '../../../schemas/notice-record.schema.json';

/** A code that a record may hold, and its names in Japanese and English. */
export interface NamedCode<Code extends string> {
  readonly code: Code;
  readonly ja: string;
  readonly en: string;
}

const { definitions } = schema;

/** The codes of a definition of the schema that has names, in its order. */
export function namedCodes<Code extends string>(
  definition: 'countUnit' | 'organizationRole' | 'eventCode',
): readonly NamedCode<Code>[] {
  const { enum: codes, enumDescriptions } = definitions[definition];
  return codes.map((code, place) => {
    // The schema's generator writes them so: `件 · Records`.
    const [ja = code, en = code] = enumDescriptions[place]?.split(' · ') ?? [];
    return { code: code as Code, ja, en };
  });
}
