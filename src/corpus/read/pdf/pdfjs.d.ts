/** The part of pdf.js that reading needs; its own types ask for those of a browser. */
declare module 'pdfjs-dist/legacy/build/pdf.mjs' {
  export interface TextItem {
    readonly str: string;
    /** Where the run begins and how it is scaled and turned: `[a, b, c, d, x, y]`. */
    readonly transform: readonly [number, number, number, number, number, number];
    readonly width: number;
    readonly height: number;
    readonly fontName: string;
  }
  export interface PdfPage {
    getViewport(options: { readonly scale: number }): {
      readonly transform: readonly [number, number, number, number, number, number];
    };
    getTextContent(): Promise<{
      readonly items: readonly (TextItem | { readonly type: string })[];
      readonly styles: Readonly<Partial<Record<string, { readonly vertical?: boolean }>>>;
    }>;
    cleanup(): boolean;
  }
  export interface PdfDocument {
    readonly numPages: number;
    getPage(number: number): Promise<PdfPage>;
  }
  export function getDocument(options: {
    readonly data: Uint8Array;
    readonly cMapUrl: string;
    readonly cMapPacked: true;
    readonly useSystemFonts: false;
    readonly disableFontFace: true;
    readonly isEvalSupported: false;
    readonly verbosity: 0;
  }): { readonly promise: Promise<PdfDocument>; destroy(): Promise<void> };
}

/** Leaves what takes PDFs apart in `globalThis.pdfjsWorker`, where `getDocument` looks before it starts a thread. */
declare module 'pdfjs-dist/legacy/build/pdf.worker.mjs';
