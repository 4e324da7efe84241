import { bratImport } from './brat/brat.ts';
import { doccanoImport } from './doccano/doccano.ts';
import type { ImportFormat } from './import-format.ts';
import { labelStudioImport } from './label-studio/label-studio.ts';

/** The forms in which annotations come back, by the name that a user asks for. */
export const importFormats = {
  brat: bratImport,
  doccano: doccanoImport,
  'label-studio': labelStudioImport,
} as const satisfies Record<string, ImportFormat>;

export type ImportFormatName = keyof typeof importFormats;

export const importFormatNames = Object.keys(importFormats) as ImportFormatName[];
