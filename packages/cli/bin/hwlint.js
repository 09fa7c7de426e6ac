#!/usr/bin/env node
import { readFileSync } from 'node:fs';
import { setFlagsFromString } from 'node:v8';

const [flag, ...others] = process.argv.slice(2);

if ((flag === '--version' || flag === '-V') && others.length === 0) {
  const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
  process.stdout.write(`${version}\n`);
} else {
  const { loadBundle } = await import('./load-bundle.js');
  const bundle = loadBundle();
  if (bundle) {
    // V8 lets its heap grow to some times what is in use; on a school's machine memory is dearer than a
    // little time. Set after loading: compiled code is only taken under the flags it was compiled with.
    setFlagsFromString('--heap-growing-percent=60');
    await bundle.exports.main();
  } else {
    process.stderr.write('hwlint is nog niet gebouwd / is not built yet: npm run build\n');
    process.exitCode = 2;
  }
}
