/** What is looked for in a folder. */
export interface FileKind {
  /** For messages: what the files are, and how they are named. */
  readonly name: string;
  readonly pattern: string;
  /** Glob patterns of files that are never of this kind unless named one by one. */
  readonly ignored: readonly string[];
}

export const noticeFiles: FileKind = {
  name: 'notices (*.txt, *.md)',
  pattern: '**/*.{txt,md}',
  ignored: ['**/*.notice.yaml'],
};

export const recordFiles: FileKind = {
  name: 'records (*.notice.yaml)',
  pattern: '**/*.notice.yaml',
  ignored: [],
};
