import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { Script } from 'node:vm';

const dist = new URL('../dist/', import.meta.url);

/** Where the code that Node compiled from this very build of a bundle is kept. A build's id is its first line. */
function cacheOf(name, source) {
  const [, id = ''] = /^\/\/ build ([0-9a-f]+)\n/.exec(source) ?? [];
  return fileURLToPath(new URL(`${name}.${id}.cache`, dist));
}

function read(path, encoding) {
  try {
    return readFileSync(path, encoding);
  } catch {
    return undefined;
  }
}

/**
 * Loads a bundle by its name; `undefined` when there is none. Most of what a short run costs is compiling it, so a
 * build leaves behind what Node made of it. Another version of Node refuses that, and compiles anew.
 * @param {'hwlint' | 'language-server'} name
 * @returns what the bundle exports; `script` and `cachePath` are for who makes that file
 */
export function loadBundle(name) {
  const bundle = fileURLToPath(new URL(`${name}.cjs`, dist));
  const source = read(bundle, 'latin1');
  if (source === undefined) return undefined;
  const cachePath = cacheOf(name, source);
  const script = new Script(`(function(exports,require,module,__filename,__dirname){${source}\n})`, {
    filename: bundle,
    cachedData: read(cachePath),
  });
  const module = { exports: {} };
  script.runInThisContext()(
    module.exports,
    createRequire(bundle),
    module,
    bundle,
    fileURLToPath(dist).slice(0, -1),
  );
  return { exports: module.exports, script, cachePath };
}
