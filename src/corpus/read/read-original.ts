import type { Failure } from '../failure.ts';
import type { OriginalType } from './media-type.ts';

/** What a file of another kind says. Plain data. */
export type OriginalText = { readonly text: string } | Omit<Failure, 'path'>;

/** Makes a notice's text of a page or a PDF. Never fails: why there is no text is its answer. */
export type ReadOriginal = (bytes: Uint8Array, type: OriginalType) => Promise<OriginalText>;
