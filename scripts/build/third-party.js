import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The licences of all packages that are in a bundle, as their terms ask: the copyright lines of each
 * package, and under them each text that several share once.
 * @param metafile what esbuild says of the bundle
 */
export function thirdPartyText(metafile, root) {
  const folders = new Set();
  for (const input of Object.keys(metafile.inputs)) {
    const [folder] = /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(input) ?? [];
    if (folder) folders.add(folder);
  }
  const byTerms = new Map();
  for (const folder of [...folders].sort()) {
    const { heading, terms } = licenceOf(join(root, folder));
    const key = terms.replace(/\s+/g, ' ');
    const group = byTerms.get(key) ?? { headings: [], terms };
    group.headings.push(heading);
    byTerms.set(key, group);
  }
  return [...byTerms.values()]
    .map(({ headings, terms }) => `${headings.join('\n')}\n\n${terms}\n`)
    .join(`\n${'='.repeat(80)}\n\n`);
}

/** What a package says of itself, and the text of its licence where one begins that others have too. */
function licenceOf(folder) {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const file = readdirSync(folder).find((item) => /^licen[cs]e/i.test(item));
  const text = file ? readFileSync(join(folder, file), 'utf8').trim() : '';
  const start = Math.max(0, text.indexOf('Permission is hereby granted'));
  const copyright = text.slice(0, start).match(/^.*copyright.*$/gim) ?? [];
  const lines = [`${name} ${version} (${license ?? 'see below'})`, ...copyright.map((line) => line.trim())];
  return { heading: lines.join('\n  '), terms: text.slice(start) };
}
