import type { PDFDocumentLoadingTask, PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { ReadError } from '../read-error.ts';
import { drawingsOf } from './drawings.ts';
import { loadLibrary } from './load-library.ts';
import { times } from './matrix.ts';
import { artifact, type Fragment, type PdfPage, type Tag } from './page.ts';
import {
  broken,
  locked,
  mostCharacters,
  mostFragments,
  mostPages,
  tooLarge,
  tooMuchWork,
} from './refusals.ts';
import { checkUnpackedSize } from './unpacked-size.ts';
import { WorkLimit } from './work-limit.ts';

type Library = Awaited<ReturnType<typeof loadLibrary>>;
type TextContent = Awaited<ReturnType<PDFPageProxy['getTextContent']>>;
type Matrix = readonly number[];

/**
 * The pages of a PDF: its letters and where they stand, its structure and the lines that are drawn. Pictures are not
 * unpacked, fonts are not loaded, scripts are not run.
 * @throws ReadError for what is locked, damaged or too large
 */
export async function readPages(bytes: Uint8Array, path: string): Promise<readonly PdfPage[]> {
  await checkUnpackedSize(bytes, path);
  const library = await loadLibrary();
  const task = library.getDocument({
    data: Uint8Array.from(bytes), // pdf.js takes the buffer for itself, and no Buffer of Node
    verbosity: 0,
    isEvalSupported: false,
    disableFontFace: true,
    useSystemFonts: false,
    useWorkerFetch: false,
    useWasm: false,
    enableXfa: false,
    stopAtErrors: false,
    maxImageSize: 1,
  });
  const work = new WorkLimit();
  try {
    return await work.during(() => pagesOf(task, library, path, work));
  } catch (error) {
    if (work.isReached) throw new ReadError(tooMuchWork, path);
    if (error instanceof ReadError) throw error;
    const isLocked = error instanceof Error && error.name === 'PasswordException';
    throw new ReadError(isLocked ? locked : broken, path);
  } finally {
    await task.destroy();
  }
}

async function pagesOf(
  task: PDFDocumentLoadingTask,
  library: Library,
  path: string,
  work: WorkLimit,
): Promise<readonly PdfPage[]> {
  const document = await task.promise;
  if (document.numPages > mostPages) throw new ReadError(tooLarge, path);
  const pages: PdfPage[] = [];
  let characters = 0;
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await readPage(await document.getPage(number), number, library);
    for (const { text } of page.fragments) characters += text.length;
    if (characters > mostCharacters || page.fragments.length > mostFragments)
      throw new ReadError(tooLarge, path);
    if (work.isReached) throw new ReadError(tooMuchWork, path);
    pages.push(page);
  }
  return pages;
}

async function readPage(page: PDFPageProxy, number: number, library: Library): Promise<PdfPage> {
  const { transform } = page.getViewport({ scale: 1 });
  const text = await page.getTextContent({ includeMarkedContent: true });
  const operators = await page.getOperatorList({ annotationMode: library.AnnotationMode.DISABLE });
  const drawings = drawingsOf(operators, transform, library);
  const tags = await page.getStructTree();
  const read: PdfPage = {
    number,
    fragments: fragmentsOf(text, transform, (font) => isBoldFont(page, font)),
    tags: tags ? tagOf(tags) : undefined,
    ...drawings,
  };
  page.cleanup();
  return read;
}

function fragmentsOf(
  { items }: TextContent,
  viewport: Matrix,
  isBold: (font: string) => boolean,
): readonly Fragment[] {
  const fragments: Fragment[] = [];
  const marks: (string | undefined)[] = [];
  for (const item of items) {
    if (!('str' in item)) {
      if (item.type === 'endMarkedContent') marks.pop();
      else marks.push('tag' in item && item.tag === 'Artifact' ? artifact : (item.id ?? marks.at(-1)));
      continue;
    }
    if (item.str.trim() === '') continue;
    const [, , c = 0, d = 0, left = 0, baseline = 0] = times(viewport, item.transform);
    const mark = marks.at(-1);
    fragments.push({
      text: item.str,
      left,
      right: left + item.width,
      baseline,
      size: Math.hypot(c, d),
      isBold: isBold(item.fontName),
      ...(mark !== undefined && { mark }),
    });
  }
  return fragments;
}

function isBoldFont(page: PDFPageProxy, id: string): boolean {
  if (!page.commonObjs.has(id)) return false;
  const font: unknown = page.commonObjs.get(id);
  const name = typeof font === 'object' && font !== null && 'name' in font ? String(font.name) : '';
  return /bold|black|heavy|semibold|demi/iu.test(name);
}

type Node = Awaited<ReturnType<PDFPageProxy['getStructTree']>>['children'][number];

function tagOf(node: Node): Tag {
  if (!('role' in node)) return { role: '', children: [], content: node.id };
  return { role: node.role, children: node.children.map(tagOf) };
}
