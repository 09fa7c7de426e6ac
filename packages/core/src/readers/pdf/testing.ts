/** For tests: a PDF from its objects, numbered from 1; the first is its catalog. */
export function pdfOf(objects: readonly string[], trailer = ''): Uint8Array {
  let text = '%PDF-1.7\n';
  const offsets = objects.map((body, index) => {
    const offset = text.length;
    text += `${index + 1} 0 obj\n${body}\nendobj\n`;
    return offset;
  });
  const start = text.length;
  const entries = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  text += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${entries}`;
  text += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${trailer}>>\nstartxref\n${start}\n%%EOF\n`;
  return bytesOf(text);
}

/** For tests: a page a list of drawing instructions, with Helvetica as /F1 and its bold as /F2. */
export function pagesOf(...contents: readonly string[]): Uint8Array {
  const kids = contents.map((_, index) => `${5 + 2 * index} 0 R`).join(' ');
  return pdfOf([
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${kids}] /Count ${contents.length} >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica-Bold /Encoding /WinAnsiEncoding >>',
    ...contents.flatMap((content, index) => [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents ${6 + 2 * index} 0 R /Resources << /Font << /F1 3 0 R /F2 4 0 R >> >> >>`,
      `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    ]),
  ]);
}

/** For tests: drawing instructions for words at places, measured from the top left: x, y, words, perhaps size and font. */
export function words(...items: readonly (readonly [number, number, string, number?, string?])[]): string {
  return items
    .map(([x, y, text, size = 11, font = 'F1']) => {
      const escaped = text.replace(/[\\()]/gu, '\\$&');
      return `BT /${font} ${size} Tf 1 0 0 1 ${x} ${842 - y} Tm (${escaped}) Tj ET`;
    })
    .join('\n');
}

/** For tests: text as bytes, a character each. */
export function bytesOf(text: string): Uint8Array {
  return Uint8Array.from(text, (character) => character.charCodeAt(0));
}
