/**
 * Runs hwlint over files that were made to bring a reader down, one process a file, and prints how long each took and
 * how much memory. Ends with code 1 when one is over its limit.
 *   npm run bench:hostile
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { runLimited } from '../third-party/run-limited.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const limits = { seconds: 2, megabytes: 300 };

const { outputFiles } = await build({
  entryPoints: [join(root, 'packages/cli/src/end-to-end/hostile-files.ts')],
  bundle: true,
  write: false,
  format: 'esm',
  platform: 'node',
});
const { hostileFiles } = await import(
  `data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`
);
const folder = mkdtempSync(join(tmpdir(), 'hwlint-hostile-'));
try {
  process.stdout.write('| file | seconds | MB | outcome |\n| --- | --- | --- | --- |\n');
  for (const [what, name, make] of hostileFiles) {
    writeFileSync(join(folder, name), make());
    const { seconds, megabytes, outcome, reason } = await runLimited(join(folder, name), limits);
    if (seconds > limits.seconds || megabytes > limits.megabytes) process.exitCode = 1;
    process.stdout.write(
      `| ${what} | ${seconds.toFixed(1)} | ${Math.round(megabytes)} | ${outcome}${reason && `: ${reason}`} |\n`,
    );
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
