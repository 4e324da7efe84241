import type { ExportFormat } from '../export-format.ts';
import { incidentTable } from './incident-table.ts';
import { populationsOf, populationTable } from './population-table.ts';

export const csv: ExportFormat = {
  summary: 'a row an incident, without the evidence',
  extension: 'csv',
  async *render(records) {
    yield incidentTable.head;
    for await (const { record } of records) yield incidentTable.row(record);
  },
};

export const populationsCsv: ExportFormat = {
  summary: 'a row a population, that is, a group of victims that the notice states apart',
  extension: 'csv',
  async *render(records) {
    yield populationTable.head;
    for await (const { record } of records) {
      for (const population of populationsOf(record)) yield populationTable.row(population);
    }
  },
};
