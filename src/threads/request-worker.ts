import type { Worker } from 'node:worker_threads';
import type { Exchange, ReplyMessage, RequestMessage } from './messages.ts';

interface Job<Of extends Exchange> extends RequestMessage<Of> {
  readonly resolve: (answer: Of['answer']) => void;
  readonly reject: (reason: unknown) => void;
}

/**
 * A worker thread that answers requests one at a time, in order. It is started at the first request, and again at the
 * next one after it died. It keeps the process alive only while it works.
 *
 * Requests wait on this side, so that one that is aborted before its turn never reaches the worker: an editor that
 * analyses on each keystroke aborts the last request and pays for the newest only.
 */
export class RequestWorker<Of extends Exchange> {
  readonly #start: () => Worker;
  #worker: Worker | undefined;
  #running: Job<Of> | undefined;
  #waiting: Job<Of>[] = [];
  #lastId = 0;
  #disposed = false;

  /** @param start makes the worker, whose entry calls `serveRequests` */
  constructor(start: () => Worker) {
    this.#start = start;
  }

  /**
   * @param request plain data (structured clone)
   * @param signal gives the request up: before its turn it is never sent, later its answer is thrown away
   * @throws Error with the worker's own message when it could not answer, or when it died over this request;
   *   the signal's reason when aborted
   */
  ask(request: Of['request'], signal?: AbortSignal): Promise<Of['answer']> {
    return new Promise<Of['answer']>((resolve, reject) => {
      signal?.throwIfAborted();
      if (this.#disposed) throw new Error('The worker has been disposed of.');
      const abort = (): void => {
        this.#waiting = this.#waiting.filter((other) => other !== job);
        job.reject(signal?.reason);
      };
      const settling = <Value>(settle: (value: Value) => void) => {
        return (value: Value) => {
          signal?.removeEventListener('abort', abort);
          settle(value);
        };
      };
      const job = { id: ++this.#lastId, request, resolve: settling(resolve), reject: settling(reject) };
      signal?.addEventListener('abort', abort);
      this.#waiting.push(job);
      this.#next();
    });
  }

  /** Ends the worker; whatever is unanswered fails, and so does every later request. */
  async dispose(): Promise<void> {
    this.#disposed = true;
    const disposed = new Error('The worker has been disposed of.');
    for (const job of this.#waiting.splice(0)) job.reject(disposed);
    await this.#forget(disposed);
  }

  #next(): void {
    if (this.#running) return;
    const job = this.#waiting.shift();
    if (!job) {
      this.#worker?.unref();
      return;
    }
    this.#running = job;
    try {
      this.#worker ??= this.#begin();
      this.#worker.ref();
      this.#worker.postMessage({ id: job.id, request: job.request } satisfies RequestMessage<Of>);
    } catch (error) {
      this.#running = undefined;
      job.reject(error);
      this.#next();
    }
  }

  #begin(): Worker {
    const worker = this.#start();
    const died = (error: Error): void => {
      if (this.#worker !== worker) return;
      void this.#forget(error);
      this.#next();
    };
    worker.on('message', (reply: ReplyMessage<Of>) => {
      this.#settle(reply);
    });
    worker.on('messageerror', died);
    worker.on('error', died);
    worker.on('exit', (code) => {
      died(new Error(`The worker ended with code ${code}.`));
    });
    return worker;
  }

  #settle(reply: ReplyMessage<Of>): void {
    const job = this.#running;
    if (job?.id !== reply.id) return;
    this.#running = undefined;
    if ('error' in reply) job.reject(new Error(reply.error));
    else job.resolve(reply.answer);
    this.#next();
  }

  async #forget(error: Error): Promise<void> {
    const job = this.#running;
    const worker = this.#worker;
    this.#worker = undefined;
    this.#running = undefined;
    job?.reject(error);
    await worker?.terminate();
  }
}
