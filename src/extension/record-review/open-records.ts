import type { TextDocument } from 'vscode';
import type { RecordValues, TakenOut } from '../../records/index.ts';
import { isRecord } from '../record-documents.ts';

/** A version of a record in the editor, and its values. */
export interface OpenRecord {
  readonly document: TextDocument;
  readonly version: number;
  readonly values: RecordValues;
  /** What people took out of it. */
  readonly takenOut: readonly TakenOut[];
}

/** Reads records for review: each version once, however often the cursor moves in it. */
export class OpenRecords {
  readonly #known = new WeakMap<TextDocument, { version: number; record: OpenRecord | undefined }>();

  /** @returns nothing where a document is no record, or no readable one */
  async read(document: TextDocument): Promise<OpenRecord | undefined> {
    if (!isRecord(document.uri)) return undefined;
    const { readValues, takenOut } = await import('../../records/index.ts');
    // Nothing is awaited from here on: text and version belong together.
    const { version } = document;
    const known = this.#known.get(document);
    if (known?.version === version) return known.record;
    const text = document.getText();
    const values = readValues(text);
    const record = values && { document, version, values, takenOut: takenOut(text) };
    this.#known.set(document, { version, record });
    return record;
  }
}
