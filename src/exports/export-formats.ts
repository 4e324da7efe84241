import { brat } from './brat/brat.ts';
import { csv, populationsCsv } from './csv/csv.ts';
import { doccano } from './doccano/doccano.ts';
import type { ExportFormat, FolderFormat } from './export-format.ts';
import { jsonLines } from './json-lines/json-lines.ts';
import { labelStudio } from './label-studio/label-studio.ts';
import { parquet } from './parquet/parquet.ts';
import { veris } from './veris/veris.ts';
import { webAnnotation } from './web-annotation/web-annotation.ts';

/** The forms in which records leave, by the name that a user asks for. */
export const exportFormats = {
  csv,
  'populations-csv': populationsCsv,
  jsonl: jsonLines,
  parquet,
  veris,
  'web-annotation': webAnnotation,
  doccano,
} as const satisfies Record<string, ExportFormat>;

export type ExportFormatName = keyof typeof exportFormats;

export const exportFormatNames = Object.keys(exportFormats) as ExportFormatName[];

/** Those that are a folder of files. */
export const folderFormats = {
  brat,
  'label-studio': labelStudio,
} as const satisfies Record<string, FolderFormat>;

export type FolderFormatName = keyof typeof folderFormats;

export const folderFormatNames = Object.keys(folderFormats) as FolderFormatName[];

/** Every form, whether a file or a folder. */
export type AnyFormatName = ExportFormatName | FolderFormatName;

export function isFolderFormat(name: AnyFormatName): name is FolderFormatName {
  return folderFormatNames.some((known) => known === name);
}
