import { closeSync, openSync, readSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { packageFolder, readVersion } from '../package-info.ts';

let known: string | undefined;

/** Tells this build of the program from every other: by its version and the bundles that it consists of. */
export function buildId(): string {
  known ??= [readVersion(), firstLine('hwlint.cjs'), stampOf('documents.cjs'), stampOf('pdf.cjs')].join(' ');
  return known;
}

/** The bundle's own id, which its first line says. */
function firstLine(name: string): string {
  const file = openSync(pathOf(name), 'r');
  const start = Buffer.alloc(64);
  readSync(file, start, 0, start.length, 0);
  closeSync(file);
  return start.toString('latin1').split('\n', 1)[0] ?? '';
}

function stampOf(name: string): string {
  const { size, mtimeMs } = statSync(pathOf(name));
  return `${size} ${mtimeMs}`;
}

function pathOf(name: string): string {
  return fileURLToPath(new URL(`dist/${name}`, packageFolder));
}
