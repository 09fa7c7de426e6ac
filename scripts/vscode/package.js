/** Makes packages/vscode/dist/hwlint.vsix: the extension as an editor installs it, on the desktop and in the browser. */
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import vsce from '@vscode/vsce';
import { buildExtension } from './build.js';

const mostBytes = 1_500_000;
const extension = fileURLToPath(new URL('../../packages/vscode', import.meta.url));
const packagePath = join(extension, 'dist/hwlint.vsix');

try {
  await buildExtension();
  await vsce.createVSIX({
    cwd: extension,
    packagePath,
    dependencies: false,
    allowMissingRepository: true,
    rewriteRelativeLinks: false,
  });
  const { size } = statSync(packagePath);
  process.stdout.write(`${packagePath}: ${(size / 1e6).toFixed(2)} MB\n`);
  if (size > mostBytes) throw new Error(`the .vsix is larger than ${mostBytes / 1e6} MB`);
} catch (error) {
  process.stderr.write(`package: ${error.message}\n`);
  process.exitCode = 1;
}
