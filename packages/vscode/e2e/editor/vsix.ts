import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createVSIX } from '@vscode/vsce';

const extension = join(import.meta.dirname, '../..');

/** The .vsix as `npm run package` made it. */
export const packaged = join(extension, 'dist/hwlint.vsix');

/**
 * The same extension with a manifest that makes the editor run its build for the web, in the worker in the browser.
 * @returns path of its .vsix
 */
export async function packagedForWeb(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'hwlint-e2e-web-'));
  const kept = /^(?:dist|l10n|images|snippets|\.vscodeignore|LICENSE|[^/]*\.md|package[^/]*\.json)/u;
  cpSync(extension, folder, {
    recursive: true,
    filter: (path) => {
      const inside = path.slice(extension.length + 1);
      return inside === '' || (kept.test(inside) && !inside.endsWith('.vsix'));
    },
  });
  const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ ...manifest, extensionKind: ['web'] }));
  const packagePath = join(folder, 'web.vsix');
  await createVSIX({
    cwd: folder,
    packagePath,
    dependencies: false,
    allowMissingRepository: true,
    rewriteRelativeLinks: false,
  });
  return packagePath;
}
