/**
 * Uses a bundle as people do, and keeps beside it what Node compiled on the way, so that the next start has nothing to
 * compile. A process of its own: the build starts it.
 *   node scripts/build/write-cache.js hwlint | language-server
 */
import { readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { loadBundle } from '../../packages/cli/bin/load-bundle.js';
import { setRunFlags } from '../../packages/cli/bin/run-flags.js';
import { lintFiles, serveEditor } from './use-bundle.js';

const name = process.argv[2];
if (name === 'hwlint') setRunFlags();
const { script, cachePath } = await (name === 'language-server' ? serveEditor : lintFiles)(() =>
  loadBundle(name),
);

const folder = dirname(cachePath);
for (const file of readdirSync(folder)) {
  const isOld = file.startsWith(`${name}.`) && file.endsWith('.cache') && file !== basename(cachePath);
  if (isOld) rmSync(join(folder, file), { force: true });
}
const next = `${cachePath}.${process.pid}.tmp`;
writeFileSync(next, script.createCachedData());
renameSync(next, cachePath);
process.exit(0);
