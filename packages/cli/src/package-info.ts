import { readFileSync } from 'node:fs';

/** The folder of this package: one above `src/`, and one above `dist/`, where the bundle is. */
export const packageFolder = new URL('..', import.meta.url);

/** The version of hwlint, such as `0.1.0`. */
export function readVersion(): string {
  const text = readFileSync(new URL('package.json', packageFolder), 'utf8');
  return (JSON.parse(text) as { version: string }).version;
}

/** What made a file, as hwlint writes it into one: "hwlint 0.1.0". */
export function programName(): string {
  return `hwlint ${readVersion()}`;
}
