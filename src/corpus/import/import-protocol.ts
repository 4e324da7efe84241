import type { ImportedRecord, ImportTarget } from '../../imports/import-document.ts';
import type { ImportFormatName } from '../../imports/import-formats.ts';
import type { ToolDocument } from '../../imports/tool-document.ts';
import type { OpenCodes } from '../../yaml/index.ts';

/** What the thread of an import is started with. */
export interface ImportWorkerData {
  readonly format: ImportFormatName;
  readonly accept: boolean;
  readonly openCodes: OpenCodes;
}

export interface ImportExchange {
  readonly request: { readonly document: ToolDocument; readonly target: ImportTarget };
  readonly answer: ImportedRecord;
}
