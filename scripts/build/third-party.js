import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The licences of all packages that are in a bundle, as their terms ask.
 * @param metafile what esbuild says of the bundle
 */
export function thirdPartyText(metafile, root) {
  const folders = new Set();
  for (const input of Object.keys(metafile.inputs)) {
    const [folder] = /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(input) ?? [];
    if (folder) folders.add(folder);
  }
  return [...folders]
    .sort()
    .map((folder) => packageText(join(root, folder)))
    .join(`\n${'-'.repeat(80)}\n\n`);
}

function packageText(folder) {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const file = readdirSync(folder).find((item) => /^licen[cs]e/i.test(item));
  const text = file && existsSync(join(folder, file)) ? readFileSync(join(folder, file), 'utf8').trim() : '';
  return `${name} ${version} (${license ?? 'see below'})\n\n${text}\n`;
}
