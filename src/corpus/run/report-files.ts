/** The folder, within that of the records, for what a run keeps for itself; folders with a dot hold no notices. */
export const RUN_FOLDER = '.notice-annotator';

/** Where a run leaves its report, below the folder of records. */
export const reportFiles = {
  markdown: `${RUN_FOLDER}/report.md`,
  json: `${RUN_FOLDER}/report.json`,
} as const;
