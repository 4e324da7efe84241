import type { Analysis, AnalyzeOptions, OwnVocabulary } from '../../analysis/index.ts';

export interface AnalysisExchange {
  readonly request: {
    readonly text: string;
    readonly options: AnalyzeOptions;
    /** The words of the user that the text is read by. */
    readonly vocabulary?: OwnVocabulary;
  };
  readonly answer: Analysis;
}
