type Library = typeof import('pdfjs-dist/legacy/build/pdf.mjs');

let library: Promise<Library> | undefined;

/** pdf.js, loaded once. All of it runs here: no worker is started and no file is fetched. */
export function loadLibrary(): Promise<Library> {
  library ??= withoutDrawing(async () => {
    const worker = await import('pdfjs-dist/legacy/build/pdf.worker.mjs');
    Object.assign(globalThis, { pdfjsWorker: worker });
    return import('pdfjs-dist/legacy/build/pdf.mjs');
  });
  return library;
}

/**
 * pdf.js asks for a library to draw with as soon as it is loaded, and says so on the console when there is none. Nothing
 * is drawn here: it gets names that do nothing.
 */
async function withoutDrawing<T>(load: () => Promise<T>): Promise<T> {
  const { console } = globalThis;
  const { warn } = console;
  for (const name of ['DOMMatrix', 'ImageData', 'Path2D']) {
    if (!(name in globalThis)) Object.assign(globalThis, { [name]: class {} });
  }
  console.warn = () => {};
  try {
    return await load();
  } finally {
    console.warn = warn;
  }
}
