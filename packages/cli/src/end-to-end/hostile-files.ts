import { crc32, deflateRawSync } from 'node:zlib';

/** A file to put into a zip, with the lies that are wanted. */
export interface Packed {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** What the zip says of its size, when that is not the truth. */
  readonly claimed?: number;
  readonly isEncrypted?: boolean;
}

const utf8 = (text: string) => Buffer.from(text, 'utf8');

/** A zip of these files, packed. */
export function zipOf(files: readonly Packed[]): Uint8Array {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const { name, bytes, claimed = bytes.length, isEncrypted = false } of files) {
    const packed = deflateRawSync(bytes);
    const fields = Buffer.alloc(26);
    fields.writeUInt16LE(20, 0);
    fields.writeUInt16LE(0x800 + (isEncrypted ? 1 : 0), 2);
    fields.writeUInt16LE(8, 4);
    fields.writeUInt32LE(crc(bytes), 10);
    fields.writeUInt32LE(packed.length, 14);
    fields.writeUInt32LE(Math.min(claimed, 0xffff_ffff), 18);
    fields.writeUInt16LE(utf8(name).length, 22);
    const local = Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), fields, utf8(name), packed]);
    const large = claimed > 0xffff_fffe ? Buffer.alloc(12) : Buffer.alloc(0);
    if (large.length > 0) {
      large.writeUInt16LE(1, 0);
      large.writeUInt16LE(8, 2);
      large.writeBigUInt64LE(BigInt(claimed), 4);
      fields.writeUInt16LE(large.length, 24);
    }
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE(at, 10);
    const head = Buffer.concat([Buffer.from('PK\x01\x02', 'latin1'), Buffer.from([20, 0]), fields]);
    directory.push(Buffer.concat([head, rest, utf8(name), large]));
    parts.push(local);
    at += local.length;
  }
  const listed = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 0, 'latin1');
  end.writeUInt16LE(files.length, 8);
  end.writeUInt16LE(files.length, 10);
  end.writeUInt32LE(listed.length, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...parts, listed, end]);
}

/** Node 20.19 has no `crc32` of its own yet; nothing here reads it. */
function crc(bytes: Uint8Array): number {
  return typeof crc32 === 'function' ? crc32(bytes) : 0;
}

const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const x = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const relations = 'http://schemas.openxmlformats.org/package/2006/relationships';
const ofOffice = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** A Word file with this XML in its body, and `before` it. */
export function docxOf(body: string, before = ''): Uint8Array {
  const xml = `<?xml version="1.0"?>${before}<w:document ${w}><w:body>${body}</w:body></w:document>`;
  return zipOf([{ name: 'word/document.xml', bytes: utf8(xml) }]);
}

/** A workbook with these rows. */
export function xlsxOf(rows: string): Uint8Array {
  const workbook = `<workbook ${x} xmlns:r="${ofOffice}"><sheets><sheet name="Blad1" sheetId="1" r:id="r1"/></sheets></workbook>`;
  const relation = `<Relationships xmlns="${relations}"><Relationship Id="r1" Type="${ofOffice}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`;
  return zipOf([
    { name: 'xl/workbook.xml', bytes: utf8(workbook) },
    { name: 'xl/_rels/workbook.xml.rels', bytes: utf8(relation) },
    {
      name: 'xl/worksheets/sheet1.xml',
      bytes: utf8(`<worksheet ${x}><sheetData>${rows}</sheetData></worksheet>`),
    },
  ]);
}

const entities = `<!DOCTYPE x [<!ENTITY a "ha">${Array.from({ length: 9 }, (_, at) => {
  const [name, of] = ['abcdefghij'[at + 1], 'abcdefghij'[at]];
  return `<!ENTITY ${name} "${`&${of};`.repeat(10)}">`;
}).join('')}]>`;

const paragraph = '<w:p><w:r><w:t>Lees blz. 3.</w:t></w:r></w:p>';
const styledCells = Array.from({ length: 1000 }, (_, row) => {
  const cells = Array.from({ length: 1000 }, () => '<c s="1"/>').join('');
  return `<row r="${row + 2}">${cells}</row>`;
}).join('');
const cell = (text: string) => `<c t="inlineStr"><is><t>${text}</t></is></c>`;
const tenGigabytes = 10 * 1024 ** 3;

/** Files that were made to bring a reader down, each with what is to become of it: why it is refused, or what is found. */
export const hostileFiles: readonly (readonly [
  what: string,
  name: string,
  make: () => Uint8Array,
  outcome: { readonly nl: string; readonly en: string } | { readonly found: string },
])[] = [
  [
    'a zip that claims 10 GB',
    'a.zip',
    () => zipOf([{ name: 'plan.md', bytes: utf8('- Lees.'), claimed: tenGigabytes }]),
    { nl: 'groter dan de 32 MB', en: 'larger than the 32 MB' },
  ],
  [
    'a zip with 20 MB of spaces that claims to be small',
    'b.zip',
    () => zipOf([{ name: 'plan.md', bytes: Buffer.alloc(20 * 1024 ** 2, 32), claimed: 100 }]),
    { nl: 'meer dan 250 keer zo groot', en: 'more than 250 times as large' },
  ],
  [
    'zips in zips',
    'c.zip',
    () => {
      let inner = zipOf([{ name: 'plan.md', bytes: utf8('- Lees blz. 3.') }]);
      for (let depth = 0; depth < 20; depth += 1) inner = zipOf([{ name: `${depth}.zip`, bytes: inner }]);
      return inner;
    },
    { nl: 'Een zipbestand in een zipbestand', en: 'a zip file in a zip file' },
  ],
  [
    'a path that climbs out of its zip',
    'd.zip',
    () => zipOf([{ name: '../../../etc/plan.md', bytes: utf8('- Lees.') }]),
    { nl: 'een plek buiten het zipbestand', en: 'a place outside of the zip file' },
  ],
  [
    'a file with a password in a zip',
    'e.zip',
    () => zipOf([{ name: 'plan.md', bytes: utf8('- Lees.'), isEncrypted: true }]),
    { nl: 'met een wachtwoord', en: 'by a password' },
  ],
  [
    'a Word file that claims 10 GB',
    'f.docx',
    () => zipOf([{ name: 'word/document.xml', bytes: utf8('<x/>'), claimed: tenGigabytes }]),
    { nl: 'groter dan de 64 MB', en: 'larger than the 64 MB' },
  ],
  [
    'a Word file with 200 MB of spaces that claims to be small',
    'g.docx',
    () => zipOf([{ name: 'word/document.xml', bytes: Buffer.alloc(200 * 1024 ** 2, 32), claimed: 100 }]),
    { nl: 'groter dan de 64 MB', en: 'larger than the 64 MB' },
  ],
  [
    'entities that stand for one another, a billion in all',
    'h.docx',
    () => docxOf('<w:p><w:r><w:t>&j;</w:t></w:r></w:p>', entities),
    { nl: 'een definitie (DOCTYPE)', en: 'a definition (DOCTYPE)' },
  ],
  [
    'an entity that names a file to fetch',
    'i.xlsx',
    () =>
      zipOf([
        {
          name: 'xl/workbook.xml',
          bytes: utf8(`<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]><workbook>&a;</workbook>`),
        },
      ]),
    { nl: 'een definitie (DOCTYPE)', en: 'a definition (DOCTYPE)' },
  ],
  [
    'a million empty runs',
    'j.docx',
    () => docxOf(`${paragraph}<w:p>${'<w:r><w:rPr><w:b/></w:rPr><w:t></w:t></w:r>'.repeat(1e6)}</w:p>`),
    { found: 'blz.' },
  ],
  [
    'a hundred thousand elements in one another',
    'k.docx',
    () => docxOf('<w:smartTag>'.repeat(1e5) + '</w:smartTag>'.repeat(1e5)),
    { nl: 'te veel in elkaar', en: 'too much is nested' },
  ],
  [
    'tables with a million cells',
    'l.docx',
    () => docxOf(`<w:tbl>${`<w:tr>${'<w:tc><w:p/></w:tc>'.repeat(60)}</w:tr>`.repeat(16_700)}</w:tbl>`),
    { nl: 'meer dan 200.000 cellen', en: 'more than 200,000 cells' },
  ],
  [
    'a million styled cells with nothing in them',
    'm.xlsx',
    () => xlsxOf(`<row r="1">${cell('Lees blz. 3.')}</row>${styledCells}`),
    { found: 'blz.' },
  ],
  [
    'a million cells with a word',
    'n.xlsx',
    () => xlsxOf(`<row>${cell('ja').repeat(1000)}</row>`.repeat(1000)),
    { nl: 'meer dan 500.000 cellen', en: 'more than 500,000 cells' },
  ],
  [
    'a cell that is said to stand 16 million times',
    'o.ods',
    () => {
      const office = 'urn:oasis:names:tc:opendocument:xmlns';
      const spaces = ['office', 'table', 'text']
        .map((name) => `xmlns:${name}="${office}:${name}:1.0"`)
        .join(' ');
      const row = (times: number, text: string) =>
        `<table:table-row table:number-rows-repeated="${times}"><table:table-cell table:number-columns-repeated="16384">${text}</table:table-cell></table:table-row>`;
      const rows = row(1, '<text:p>Lees blz. 3.</text:p>') + row(1_048_575, '');
      const xml = `<office:document-content ${spaces}><office:body><office:spreadsheet><table:table table:name="Blad1">${rows}</table:table></office:spreadsheet></office:body></office:document-content>`;
      return zipOf([{ name: 'content.xml', bytes: utf8(xml) }]);
    },
    { found: 'blz.' },
  ],
  [
    'a workbook that shares a long text between all its cells',
    'p.xlsx',
    () => xlsxOf(`<row>${cell('x'.repeat(90_000))}</row>`.repeat(200)),
    { nl: 'tekens tekst', en: 'characters of text' },
  ],
  [
    'forms in a PDF that draw one another, a billion times in all',
    'q.pdf',
    () =>
      pdfOf(
        '/X Do',
        Array.from({ length: 10 }, (_, depth) => (depth < 9 ? '/X Do '.repeat(10) : '')),
      ),
    { nl: 'tekent dezelfde stukken', en: 'draws the same parts' },
  ],
  [
    'a form in a PDF that draws itself',
    'r.pdf',
    () => pdfOf('BT /F1 11 Tf 1 0 0 1 50 700 Tm (Lees blz. 3.) Tj ET /X Do', ['/X Do /X Do'], 6),
    { found: 'blz.' },
  ],
  [
    'a PDF whose cross references point elsewhere',
    's.pdf',
    () => {
      const text = pdfOf('BT /F1 11 Tf 1 0 0 1 50 700 Tm (Lees blz. 3.) Tj ET', []).toString('latin1');
      return Buffer.from(text.replace(/\d{10} 00000 n/gu, '0000000007 00000 n'), 'latin1');
    },
    { found: 'blz.' },
  ],
  [
    'JSON nested 100,000 deep',
    't.json',
    () => utf8('{"a":['.repeat(50_000) + ']}'.repeat(50_000)),
    { nl: 'diep genest', en: 'nested' },
  ],
  [
    'HTML nested 100,000 deep',
    'u.html',
    () => utf8('<div>'.repeat(1e5)),
    { nl: 'elementen in elkaar', en: 'inside one another' },
  ],
  [
    'a calendar with 100,000 folds in a line',
    'v.ics',
    () =>
      utf8(
        `BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nSUMMARY:Lees blz. 3.\r\nX-FOLDED:${'\r\n a'.repeat(1e5)}\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n`,
      ),
    { found: 'blz.' },
  ],
];

/** A PDF of one page that draws `content`, and in it /X, the first of `forms`; each form may draw the next as /X. */
function pdfOf(content: string, forms: readonly string[], next?: number): Buffer {
  const stream = (keys: string, text: string) =>
    `<< ${keys} /Length ${text.length} >>\nstream\n${text}\nendstream`;
  const font = '/Font << /F1 3 0 R >>';
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [4 0 R] /Count 1 >>',
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
    `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 5 0 R /Resources << ${font} /XObject << /X 6 0 R >> >> >>`,
    stream('', content),
    ...forms.map((text, at) =>
      stream(
        `/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << ${font} /XObject << /X ${next ?? 7 + at} 0 R >> >>`,
        text,
      ),
    ),
  ];
  let text = '%PDF-1.7\n';
  const offsets = objects.map((body, at) => {
    const offset = text.length;
    text += `${at + 1} 0 obj\n${body}\nendobj\n`;
    return `${String(offset).padStart(10, '0')} 00000 n \n`;
  });
  const start = text.length;
  text += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${offsets.join('')}`;
  text += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`;
  return Buffer.from(text, 'latin1');
}
