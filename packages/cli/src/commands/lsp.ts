import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import type { ExitCode } from '../exit-code.ts';
import type { RawOptions } from '../options.ts';
import { packageFolder } from '../package-info.ts';

/** `hwlint lsp`: serves an editor over standard input and output. The server ends the process when the editor is gone. */
export async function lspCommand(_raw: RawOptions): Promise<ExitCode> {
  if (!process.argv.includes('--stdio')) process.argv.push('--stdio');
  createRequire(packageFolder)(fileURLToPath(new URL('dist/language-server.cjs', packageFolder)));
  return new Promise<ExitCode>(() => {});
}
