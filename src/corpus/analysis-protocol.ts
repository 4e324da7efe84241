import type { Analysis, AnalyzeOptions } from '../analysis/index.ts';

export interface AnalysisExchange {
  readonly request: { readonly text: string; readonly options: AnalyzeOptions };
  readonly answer: Analysis;
}
