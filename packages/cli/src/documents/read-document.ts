import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { type Agenda, type DocumentFormat, ReadError, type ReadOptions } from '@hwlint/core';
import { packageFolder } from '../package-info.ts';

type DocumentsBundle = typeof import('./bundle.ts');

let loaded: DocumentsBundle | undefined;

/** The bundle that lies beside the CLI's own. In one file with it, every run would take longer to start. */
function documents(): DocumentsBundle {
  loaded ??= createRequire(packageFolder)(
    fileURLToPath(new URL('dist/documents.cjs', packageFolder)),
  ) as DocumentsBundle;
  return loaded;
}

/**
 * Reads a file of another program. Its readers are loaded when the first such file is met.
 * @throws ReadError when it cannot be read
 */
export async function readDocument(
  bytes: Uint8Array,
  options: Omit<ReadOptions, 'format'> & { readonly format: DocumentFormat },
): Promise<Agenda> {
  const bundle = documents();
  try {
    return await bundle.readDocument(bytes, options);
  } catch (error) {
    if (error instanceof bundle.ReadError) throw new ReadError(error.messages, error.path, error.position);
    throw error;
  }
}
