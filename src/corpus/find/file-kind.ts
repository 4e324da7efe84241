/** What is looked for in a folder. */
export interface FileKind {
  /** For messages: what the files are, and how they are named. */
  readonly name: string;
  readonly pattern: string;
  /** Glob patterns of files that are never of this kind unless named one by one. */
  readonly ignored: readonly string[];
  /**
   * For a file that may have been made of another one beside it: that one (`a.html` of `a.html.txt`). Where both are found,
   * only the other one counts.
   */
  readonly originalOf?: (path: string) => string | undefined;
}

export const noticeFiles: FileKind = {
  name: 'notices (*.txt, *.md, *.html, *.pdf)',
  pattern: '**/*.{txt,md,html,htm,xhtml,pdf}',
  originalOf: (path) => /^(.*\.(?:x?html?|pdf))\.txt$/iu.exec(path)?.[1],
  ignored: ['**/*.notice.yaml'],
};

export const recordFiles: FileKind = {
  name: 'records (*.notice.yaml)',
  pattern: '**/*.notice.yaml',
  ignored: [],
};
