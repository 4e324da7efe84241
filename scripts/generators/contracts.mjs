/** The kinds of YAML file that people write: each has its JSON Schema, from which its type and validator are made. */
export const contracts = [
  { schema: 'schemas/notice-record.schema.json', folder: 'src/records/generated', type: 'NoticeRecord' },
  { schema: 'schemas/dismissed.schema.json', folder: 'src/records/generated', type: 'DismissedMentions' },
  { schema: 'schemas/vocabulary.schema.json', folder: 'src/vocabulary/generated', type: 'Vocabulary' },
];

/** `NoticeRecord` → `notice-record` */
export const fileName = (type) => type.replace(/(?<=.)[A-Z]/g, '-$&').toLowerCase();

export const banner = (schema) => `// Generated from ${schema}: run npm run generate.`;
