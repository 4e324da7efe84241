import { encoded } from './encoded.ts';

/** A run of letters on a page of 595 by 842 points, from its left or (in a column) its upper end; y grows upward. */
export interface WrittenRun {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  /** In points; 10 by default. */
  readonly size?: number;
}

export interface PdfOptions {
  /** A predefined character map of Japanese PDFs; those that end in `V` write in columns. */
  readonly cMap?: 'UniJIS-UTF16-H' | 'UniJIS-UTF16-V' | '90ms-RKSJ-H';
  /** An encryption dictionary. */
  readonly encrypt?: string;
}

/**
 * A PDF as old programs write it: a font that is not embedded, whose letters are known by a character map and Adobe's
 * Japanese collection alone.
 */
export function pdfFile(pages: readonly (readonly WrittenRun[])[], options: PdfOptions = {}): Uint8Array {
  const { cMap = 'UniJIS-UTF16-H', encrypt } = options;
  const kids = pages.map((_, page) => `${6 + 2 * page} 0 R`).join(' ');
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`,
    `<< /Type /Font /Subtype /Type0 /BaseFont /Ryumin-Light /Encoding /${cMap} /DescendantFonts [4 0 R] >>`,
    '<< /Type /Font /Subtype /CIDFontType0 /BaseFont /Ryumin-Light /CIDSystemInfo << /Registry (Adobe) /Ordering (Japan1) /Supplement 2 >> /FontDescriptor 5 0 R /DW 1000 /W [1 95 500 231 632 500] >>',
    '<< /Type /FontDescriptor /FontName /Ryumin-Light /Flags 6 /FontBBox [0 -200 1000 900] /ItalicAngle 0 /Ascent 800 /Descent -200 /CapHeight 700 /StemV 80 >>',
    ...pages.flatMap((runs, page) => {
      const content = runs.map((run) => written(run, cMap)).join('\n');
      return [
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents ${7 + 2 * page} 0 R /Resources << /Font << /F 3 0 R >> >> >>`,
        `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
      ];
    }),
  ];
  let file = '%PDF-1.7\n';
  const offsets = objects.map((object, index) => {
    const offset = file.length;
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(offset).padStart(10, '0')} 00000 n \n`;
  });
  const table = file.length;
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${offsets.join('')}`;
  file += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${encrypt ?? ''} >>\nstartxref\n${table}\n%%EOF\n`;
  return Buffer.from(file, 'latin1');
}

function written({ x, y, text, size = 10 }: WrittenRun, cMap: NonNullable<PdfOptions['cMap']>): string {
  const bytes = cMap === '90ms-RKSJ-H' ? encoded(text, 'shift_jis') : Buffer.from(text, 'utf16le').swap16();
  return `BT /F ${size} Tf ${x} ${y} Td <${Buffer.from(bytes).toString('hex')}> Tj ET`;
}

/** Lines one below the other, at the left edge unless a run says otherwise. */
export function lines(texts: readonly string[], { x = 60, top = 780, leading = 15 } = {}): WrittenRun[] {
  return texts.map((text, place) => ({ x, y: top - place * leading, text }));
}
