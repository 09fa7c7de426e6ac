import { ReadError, readDocument } from '@hwlint/core/documents';
import { type DocumentReaders, offerReaders } from './readers.ts';

/**
 * The script with the readers of documents. It runs behind the engine's own, in the same thread, and brings
 * what it shares with it once more: two scripts in a page have no names in common.
 */
const readers: DocumentReaders = {
  async read(bytes, options) {
    try {
      return { agenda: await readDocument(bytes, options) };
    } catch (error) {
      if (!(error instanceof ReadError)) throw error;
      const { messages, position } = error;
      return { reason: messages, ...(position && { line: position.line }) };
    }
  },
};

offerReaders(readers);
