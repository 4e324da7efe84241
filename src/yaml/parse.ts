import { parseDocument, type Document } from 'yaml';

/** Parses the text of a record, whatever it is: errors are collected in the document, never thrown. */
export function parseYaml(text: string): Document.Parsed {
  return parseDocument(text, { prettyErrors: false, logLevel: 'error', keepSourceTokens: true });
}
