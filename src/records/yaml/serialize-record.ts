import type { NoticeRecord } from '../generated/notice-record.ts';
import { writeYaml } from '../../yaml/index.ts';
import { recordLayout } from './layout.ts';

/** The schema's public name, for editors that read a YAML file's modeline. */
const schemaUrl = 'https://notice-annotator.example/schemas/notice-record.schema.json';

/**
 * A record as YAML: the same record gives the same text, byte for byte. Values come first, evidence below them, one quote
 * a line.
 *
 * @param schema where the modeline points: a URL, or a path relative to the record
 */
export function serializeRecord(record: NoticeRecord, schema: string = schemaUrl): string {
  return `# yaml-language-server: $schema=${schema}\n${writeYaml(record, recordLayout)}`;
}
