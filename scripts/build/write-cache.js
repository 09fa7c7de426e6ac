/**
 * Runs the bundle on a few files, and keeps beside it what Node compiled on the way, so that the next
 * start has nothing to compile. A process of its own: the build starts it.
 */
import { readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadBundle } from '../../packages/cli/bin/load-bundle.js';

const { exports, script, cachePath } = loadBundle();
process.argv.splice(2, process.argv.length, fileURLToPath(new URL('warm-up', import.meta.url)));
await exports.main();
process.exitCode = 0;

const folder = dirname(cachePath);
for (const name of readdirSync(folder)) {
  if (name.endsWith('.cache') && name !== basename(cachePath)) rmSync(join(folder, name), { force: true });
}
const next = `${cachePath}.${process.pid}.tmp`;
writeFileSync(next, script.createCachedData());
renameSync(next, cachePath);
