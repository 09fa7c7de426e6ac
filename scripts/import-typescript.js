import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Imports a TypeScript module of the project, bundled on the spot; packages are taken from node_modules. */
export async function importTypeScript(path) {
  const folder = mkdtempSync(join(root, 'node_modules/.hwlint-'));
  const outfile = join(folder, 'module.mjs');
  try {
    await build({
      entryPoints: [join(root, path)],
      bundle: true,
      platform: 'node',
      format: 'esm',
      packages: 'external',
      outfile,
      logLevel: 'error',
    });
    return await import(pathToFileURL(outfile).href);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
