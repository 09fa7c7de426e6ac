#!/usr/bin/env node
import { readFileSync } from 'node:fs';

const [first, ...others] = process.argv.slice(2);

if ((first === '--version' || first === '-V') && others.length === 0) {
  const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
  process.stdout.write(`${version}\n`);
} else {
  const { loadBundle } = await import('./load-bundle.js');
  // An editor that starts the server waits for it: so it gets its own bundle, and not that of all commands first.
  const isServer = first === 'lsp' && others.every((argument) => argument === '--stdio');
  if (isServer) process.argv.splice(2, process.argv.length, '--stdio');
  else (await import('./run-flags.js')).setRunFlags();
  const bundle = loadBundle(isServer ? 'language-server' : 'hwlint');
  if (!bundle) {
    process.stderr.write('hwlint is nog niet gebouwd / is not built yet: npm run build\n');
    process.exitCode = 2;
  } else if (!isServer) {
    await bundle.exports.main();
  }
}
