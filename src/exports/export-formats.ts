import { csv, populationsCsv } from './csv/csv.ts';
import type { ExportFormat } from './export-format.ts';
import { jsonLines } from './json-lines/json-lines.ts';
import { parquet } from './parquet/parquet.ts';
import { veris } from './veris/veris.ts';

/** The forms in which records leave, by the name that a user asks for. */
export const exportFormats = {
  csv,
  'populations-csv': populationsCsv,
  jsonl: jsonLines,
  parquet,
  veris,
} as const satisfies Record<string, ExportFormat>;

export type ExportFormatName = keyof typeof exportFormats;

export const exportFormatNames = Object.keys(exportFormats) as ExportFormatName[];
