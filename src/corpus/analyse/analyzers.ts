import { type Analyze, createAnalyzer, type OwnVocabulary } from '../../analysis/index.ts';

/** As many vocabularies as a workspace has folders, and those that were typed a moment ago. */
const kept = 4;

/**
 * Analyzers by vocabulary, made at first need: those used last are kept, because making one takes longer than reading a
 * notice.
 */
export function createAnalyzers(
  create: (vocabulary?: OwnVocabulary) => Analyze = (vocabulary) =>
    createAnalyzer(vocabulary ? { vocabulary } : {}),
): (vocabulary?: OwnVocabulary) => Analyze {
  const analyzers = new Map<string, Analyze>();
  return (vocabulary) => {
    const key = vocabulary ? JSON.stringify(vocabulary) : '';
    const analyze = analyzers.get(key) ?? create(vocabulary);
    analyzers.delete(key);
    analyzers.set(key, analyze);
    for (const oldest of analyzers.keys()) {
      if (analyzers.size <= kept) break;
      analyzers.delete(oldest);
    }
    return analyze;
  };
}
