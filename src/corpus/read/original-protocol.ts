import type { OriginalType } from './media-type.ts';
import type { OriginalText } from './read-original.ts';

export interface OriginalExchange {
  readonly request: { readonly bytes: Uint8Array; readonly type: OriginalType };
  readonly answer: OriginalText;
}
