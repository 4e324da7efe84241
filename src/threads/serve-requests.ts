import type { MessagePort } from 'node:worker_threads';
import type { Exchange, ReplyMessage, RequestMessage } from './messages.ts';

type Respond<Of extends Exchange> = (request: Of['request']) => Of['answer'] | Promise<Of['answer']>;

/**
 * The worker's side of a `RequestWorker`: answers each request that arrives at the port. A request that fails is
 * answered with its error; the worker lives on.
 */
export function serveRequests<Of extends Exchange>(port: MessagePort, answer: Respond<Of>): void {
  port.on('message', (message: RequestMessage<Of>) => {
    void replyTo(message, answer).then((reply) => {
      port.postMessage(reply);
    });
  });
}

async function replyTo<Of extends Exchange>(
  { id, request }: RequestMessage<Of>,
  answer: Respond<Of>,
): Promise<ReplyMessage<Of>> {
  try {
    return { id, answer: await answer(request) };
  } catch (error) {
    return { id, error: error instanceof Error ? error.message : String(error) };
  }
}
