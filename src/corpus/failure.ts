/** What went wrong with one input. A value, not an exception: a run names it and goes on. */
export interface Failure {
  /** As the user named it, or as it was found. */
  readonly path: string;
  readonly code: FailureCode;
  /** One English sentence without the path. */
  readonly message: string;
}

export type FailureCode =
  | 'not-found'
  | 'no-files'
  | 'unreadable'
  | 'too-large'
  | 'not-text'
  | 'not-utf8'
  | 'unknown-encoding'
  | 'no-text'
  | 'bad-page'
  | 'bad-pdf'
  | 'encrypted'
  | 'bad-line'
  | 'bad-label'
  | 'unknown-label'
  | 'other-text'
  | 'analysis-failed'
  | 'timed-out'
  | 'worker-crashed'
  | 'bad-record'
  | 'bad-dismissed'
  | 'left-out'
  | 'name-taken'
  | 'unwritable';

export type Result<Value> = { readonly value: Value } | { readonly failure: Failure };

/** A failure of the file system as a value, in words that a person understands. */
export function fileFailure(path: string, code: FailureCode, error: unknown): Failure {
  const reason = error instanceof Error ? error : new Error(String(error));
  const errno = 'code' in reason ? String(reason.code) : '';
  if (errno === 'ENOENT') return { path, code: 'not-found', message: 'No such file or folder.' };
  const known: Partial<Record<string, string>> = {
    EACCES: 'Permission denied.',
    EISDIR: 'It is a folder.',
    ENOTDIR: 'A part of its path is a file, not a folder.',
    ENOSPC: 'No space is left on the device.',
    EROFS: 'The file system is read-only.',
  };
  return { path, code, message: known[errno] ?? reason.message };
}
