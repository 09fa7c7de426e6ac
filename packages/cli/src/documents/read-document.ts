import type { Agenda, DocumentFormat, ReadOptions } from '@hwlint/core';
import { documents, ownError } from './load.ts';

/**
 * Reads a file of another program. Its readers are loaded when the first such file is met.
 * @throws ReadError when it cannot be read
 */
export async function readDocument(
  bytes: Uint8Array,
  options: Omit<ReadOptions, 'format'> & { readonly format: DocumentFormat },
): Promise<Agenda> {
  try {
    return await documents().readDocument(bytes, options);
  } catch (error) {
    throw ownError(error);
  }
}
