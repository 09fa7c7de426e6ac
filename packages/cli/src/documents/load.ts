import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { ReadError } from '@hwlint/core';
import { packageFolder } from '../package-info.ts';

export type DocumentsBundle = typeof import('./bundle.ts');

export type { Judged, TrackedCopy } from './bundle.ts';

let loaded: DocumentsBundle | undefined;

/** The bundle that lies beside the CLI's own. In one file with it, every run would take longer to start. */
export function documents(): DocumentsBundle {
  loaded ??= createRequire(packageFolder)(
    fileURLToPath(new URL('dist/documents.cjs', packageFolder)),
  ) as DocumentsBundle;
  return loaded;
}

/** What that bundle threw, as an error of this one. */
export function ownError(error: unknown): unknown {
  if (!(error instanceof documents().ReadError)) return error;
  return new ReadError(error.messages, error.path, error.position);
}
