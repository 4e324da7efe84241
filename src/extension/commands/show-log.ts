import { commands, type Disposable, type LogOutputChannel } from 'vscode';
import { commandIds } from './command-ids.ts';

/** Shows what went wrong and was skipped. */
export function registerShowLog(log: LogOutputChannel): Disposable {
  return commands.registerCommand(commandIds.showLog, () => {
    log.show();
  });
}
