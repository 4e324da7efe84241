import { insertKey, type Mender } from '../../yaml/index.ts';

/** The id of a record that lies where records are written: `minato.1.notice.yaml` holds `minato#1`. */
export function idOfFile(fileName: string | undefined): Mender {
  const [, notice, incident] = /^(.+)\.([1-9]\d*)\.notice\.yaml$/u.exec(fileName ?? '') ?? [];
  return ({ at }, file) =>
    notice !== undefined && incident !== undefined && at.length === 1 && at[0] === 'id'
      ? insertKey(file, at, `${notice}#${incident}`, true)
      : [];
}
