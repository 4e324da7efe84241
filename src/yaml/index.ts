/** The only door of the YAML layer: files that people write, what is wrong with them and where, in words. */
export { checkYaml, type Contract, type CheckedYaml } from './check-yaml.ts';
export type { Cursor } from './cursor/cursor.ts';
export { editYaml, type EditResult, type FileForm } from './edit/edit-yaml.ts';
export { layOut, type StandsOnOneLine, toStringOptions } from './edit/layout.ts';
export type { EntryList, MapEditor } from './edit/map-editor.ts';
export { elementSpan } from './element-span.ts';
export { lineColumn, type LineColumn } from './line-column.ts';
export { keyText, pathText, valueSpan, type Path } from './locate.ts';
export { formatMessage, message, messages, type Message } from './messages.ts';
export { FileToMend } from './mends/file-to-mend.ts';
export { insertKey } from './mends/insert-key.ts';
export type { Mend, MendableKind, Mender } from './mends/mend.ts';
export { mendAll, type MendedFile } from './mends/mend-all.ts';
export { hasSafeMend, mendsOf } from './mends/mends-of.ts';
export { nearest } from './nearest.ts';
export { parseYaml } from './parse.ts';
export type { Finding, Problem, ProblemCode, ProblemData } from './problem.ts';
export {
  createSchemaTree,
  type JsonSchema,
  type SchemaCode,
  type SchemaNode,
  type SchemaTree,
} from './schema/schema-tree.ts';
export { type KeyPlace, type Place, placeAt, type ValuePlace } from './suggest/place.ts';
export { scalarText } from './suggest/scalar-text.ts';
export { type OwnCodes, suggestAt } from './suggest/suggest.ts';
export type { SuggestedCode, SuggestedKey, SuggestedText, Suggestion } from './suggest/suggestion.ts';
export { syntaxProblems } from './syntax-problems.ts';
export type { OpenCodes } from './unknown-code.ts';
