/** Where a folder of notices has its user's own vocabulary, with forward slashes. */
export const vocabularyPath = '.notices/vocabulary.yaml';
