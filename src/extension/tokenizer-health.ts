import { type Disposable, EventEmitter, type LogOutputChannel } from 'vscode';

/** Whether the tokenizer works. Its failure is said once, in the log and in the status bar; all else goes on. */
export class TokenizerHealth implements Disposable {
  readonly #changed = new EventEmitter<void>();
  readonly #log: LogOutputChannel;
  #failure: string | undefined;

  readonly onDidChange = this.#changed.event;

  constructor(log: LogOutputChannel) {
    this.#log = log;
  }

  /** Why it failed; nothing while it works. */
  get failure(): string | undefined {
    return this.#failure;
  }

  failed(error: Error): void {
    this.#failure = error.message;
    this.#log.error(`tokenizer: ${error.message}`);
    this.#changed.fire();
  }

  dispose(): void {
    this.#changed.dispose();
  }
}
