/**
 * Builds the extension into packages/vscode/dist: a client for the desktop and one for a browser, each in one file,
 * with the language server's two bundles beside them, as `npm run build` made those.
 */
import { copyFile, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { thirdPartyText } from '../build/third-party.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const extension = join(root, 'packages/vscode');
const dist = join(extension, 'dist');
const server = join(root, 'packages/language-server/dist');

const shared = {
  bundle: true,
  format: 'cjs',
  supported: { 'dynamic-import': false }, // one file each; what is imported lazily runs when it is asked for
  external: ['vscode'],
  minify: true,
  metafile: true,
  write: false,
  legalComments: 'none',
  logLevel: 'warning',
};

/** The two clients, bundled; not written yet. */
export function bundleClients() {
  return Promise.all([
    build({
      ...shared,
      entryPoints: [join(extension, 'src/desktop.ts')],
      outfile: join(dist, 'desktop.cjs'),
      platform: 'node',
      target: 'node20.9',
      alias: { net: join(root, 'scripts/build/no-network.js') },
    }),
    build({
      ...shared,
      entryPoints: [join(extension, 'src/web.ts')],
      outfile: join(dist, 'web.js'),
      platform: 'browser',
      target: 'es2022',
    }),
  ]);
}

/** Builds all that the extension runs. */
export async function buildExtension() {
  await mkdir(dist, { recursive: true });
  const clients = await bundleClients();
  for (const { path, contents } of clients.flatMap(({ outputFiles }) => outputFiles))
    await writeFile(path, contents);
  await copyFile(join(server, 'server-beside-worker.cjs'), join(dist, 'server.cjs'));
  await copyFile(join(server, 'worker.js'), join(dist, 'worker.js'));
  const inputs = Object.assign({}, ...clients.map(({ metafile }) => metafile.inputs));
  await writeFile(join(dist, 'THIRD-PARTY-client.txt'), thirdPartyText({ inputs }, root));
  await copyFile(join(server, 'THIRD-PARTY.txt'), join(dist, 'THIRD-PARTY-server.txt'));
}
