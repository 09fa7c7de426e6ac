import { fileURLToPath } from 'node:url';
import { type ExitCode, exitCodes } from '../exit-code.ts';
import type { RawOptions } from '../options.ts';
import { packageFolder, readVersion } from '../package-info.ts';

/** `hwlint lsp`: serves an editor over standard input and output, until the editor ends it. */
export async function lspCommand(_raw: RawOptions): Promise<ExitCode> {
  const { serveStdio } = await import('@hwlint/language-server');
  serveStdio(readVersion(), fileURLToPath(new URL('dist/rules', packageFolder)));
  return new Promise<ExitCode>(() => exitCodes.ok); // the server ends the process
}
