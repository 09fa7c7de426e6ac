import { zipSync } from 'fflate';

const utf8 = new TextEncoder();

/** A zip of these files, for tests. */
export function zipOf(files: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  return zipSync(
    Object.fromEntries(
      Object.entries(files).map(([name, content]) => [
        name,
        typeof content === 'string' ? utf8.encode(content) : content,
      ]),
    ),
  );
}
