/** What travels between a `RequestWorker` and the thread behind it; everything in it must survive a structured clone. */

/** What one worker is asked, and what it answers. */
export interface Exchange {
  readonly request: unknown;
  readonly answer: unknown;
}

export interface RequestMessage<Of extends Exchange> {
  readonly id: number;
  readonly request: Of['request'];
}

export type ReplyMessage<Of extends Exchange> =
  { readonly id: number; readonly answer: Of['answer'] } | { readonly id: number; readonly error: string };
