/** What the second bundle holds: the readers of documents and zips, which most runs never need. */
export { ndjsonSlicer, type PackedFile, packedFiles, ReadError, readDocument } from '@hwlint/core/documents';
