/** What the second bundle holds: the readers of documents and zips, and what writes a copy of one, which most runs never need. */
export {
  type Judged,
  ndjsonSlicer,
  type PackedFile,
  packedFiles,
  ReadError,
  readDocument,
  type TrackedCopy,
  trackedCopy,
} from '@hwlint/core/documents';
