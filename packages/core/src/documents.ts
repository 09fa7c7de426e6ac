/** The readers of documents, apart from the rest of the core: whoever never meets a document need not load them. */
export { readDocument } from './readers/documents.ts';
export { ndjsonSlicer } from './readers/ndjson/slices.ts';
export { ReadError } from './readers/read-error.ts';
export { type PackedFile, packedFiles } from './readers/zip/packed-files.ts';
export { type Judged, type TrackedCopy, trackedCopy } from './writers/docx/tracked-copy.ts';
