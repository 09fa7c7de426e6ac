/** What the second bundle holds: the readers of documents, which most runs never need. */
export { ReadError, readDocument } from '@hwlint/core/documents';
