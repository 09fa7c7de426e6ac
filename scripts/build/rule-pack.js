/**
 * The rule pack is half of the language server. The extension holds that twice, for Node and for a worker, and the pack
 * once: on the first line of the worker's script, where the server for Node finds it.
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

const start = 'var __hwlintPack=';
const generated = /[/\\]nl\.generated\.js$/;

/** The line that goes before a script that is built with {@link packOnTop}. */
export async function packScript(root) {
  const text = await readFile(join(root, 'packages/core/src/pack/nl.generated.js'), 'utf8');
  const { nlPack } = await import(`data:text/javascript,${encodeURIComponent(text)}`);
  return `${start}${JSON.stringify(nlPack)};`;
}

/** Takes the pack from the line above the script. */
export const packOnTop = instead('pack-on-top', 'export const nlPack = __hwlintPack;');

/** Takes the pack from the first line of the `worker.js` that lies beside the script. */
export const packFromWorker = instead(
  'pack-from-worker',
  `import { readFileSync } from 'node:fs';
import { join } from 'node:path';
const [line] = readFileSync(join(__dirname, 'worker.js'), 'utf8').split('\\n', 1);
export const nlPack = JSON.parse(line.slice(${start.length}, -1));`,
);

function instead(name, contents) {
  return {
    name,
    setup({ onLoad }) {
      onLoad({ filter: generated }, () => ({ contents, loader: 'js' }));
    },
  };
}
