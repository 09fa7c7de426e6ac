import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { generateValidators } from './generate-validators.js';
import { importTypeScript } from './import-typescript.js';

/**
 * Writes what is made from data and not committed: the config validator, the Dutch rule pack as one JSON text, and
 * the profiles of exports, so that the program parses no YAML at start-up.
 */
const root = fileURLToPath(new URL('..', import.meta.url));

await generateValidators();
await generatePack('nl');
generateProfiles();

async function generatePack(language) {
  const folder = join(root, 'rules', language);
  const { buildPack } = await importTypeScript('packages/core/src/pack/build-pack.ts');
  const files = yamlFiles(folder).map((path) => ({
    path: relative(folder, path).split(sep).join('/'),
    text: readFileSync(path, 'utf8'),
  }));
  const json = JSON.stringify(buildPack(language, files));
  const output = join(root, `packages/core/src/pack/${language}.generated.js`);
  writeIfChanged(output, `export const ${language}Pack =\n  ${json};\n`);
}

function generateProfiles() {
  const folder = join(root, 'profiles');
  const profiles = Object.fromEntries(
    yamlFiles(folder)
      .sort()
      .map((path) => [basename(path, '.yml'), parse(readFileSync(path, 'utf8'))]),
  );
  const output = join(root, 'packages/core/src/readers/profiles/profiles.generated.js');
  writeIfChanged(output, `export const profiles = ${JSON.stringify(profiles)};\n`);
}

function yamlFiles(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((file) => file.isFile() && file.name.endsWith('.yml'))
    .map((file) => join(file.parentPath, file.name));
}

function writeIfChanged(path, text) {
  if (!existsSync(path) || readFileSync(path, 'utf8') !== text) writeFileSync(path, text);
}
