import type { Agenda } from '../../agenda/agenda.ts';
import { inWords } from '../../agenda/logical-location.ts';
import { zipOf } from '../zip/testing.ts';
import { readDocx } from './index.ts';

const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const others =
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:wps="x" xmlns:v="y"';
const ofOffice = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

export interface DocxParts {
  readonly styles?: string;
  readonly footnotes?: string;
}

/** A Word file with this XML in its body, for tests. */
export function docxOf(body: string, { styles, footnotes }: DocxParts = {}): Uint8Array {
  const relation = (type: string) =>
    `<Relationship Id="${type}" Type="${ofOffice}/${type}" Target="${type}.xml"/>`;
  return zipOf({
    'word/document.xml': `<w:document ${w} ${others}><w:body>${body}</w:body></w:document>`,
    'word/_rels/document.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relation('styles')}${relation('footnotes')}</Relationships>`,
    ...(styles !== undefined && { 'word/styles.xml': `<w:styles ${w}>${styles}</w:styles>` }),
    ...(footnotes !== undefined && {
      'word/footnotes.xml': `<w:footnotes ${w}>${footnotes}</w:footnotes>`,
    }),
  });
}

export async function readBody(body: string, parts: DocxParts = {}): Promise<Agenda> {
  return readDocx(docxOf(body, parts), { path: 'plan.docx' });
}

/** What the entries say, each with its place. */
export function told({ entries, locate }: Agenda): readonly string[] {
  return entries.map(({ text }) => {
    const at = locate?.(text.sourceSpan(0, 0).start);
    return `${at && inWords(at).nl}: ${text.text}`;
  });
}

export const t = (text: string) => `<w:t xml:space="preserve">${text}</w:t>`;
export const r = (text: string, look = '') => `<w:r>${look && `<w:rPr>${look}</w:rPr>`}${t(text)}</w:r>`;
export const p = (inner: string, look = '') => `<w:p>${look && `<w:pPr>${look}</w:pPr>`}${inner}</w:p>`;
export const li = (text: string, level = 0) =>
  p(r(text), `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="1"/></w:numPr>`);
export const tc = (inner: string, look = '') => `<w:tc>${look && `<w:tcPr>${look}</w:tcPr>`}${inner}</w:tc>`;
export const cell = (text: string, look = '') => tc(p(text && r(text)), look);
export const tr = (...cells: readonly string[]) => `<w:tr>${cells.join('')}</w:tr>`;
export const tbl = (...rows: readonly string[]) => `<w:tbl>${rows.join('')}</w:tbl>`;
