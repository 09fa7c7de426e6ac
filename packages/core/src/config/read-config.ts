import type { ConfigProblem } from './config-error.ts';
import type { ConfigHost } from './config-host.ts';
import type { ConfigDocument } from './parse-config.ts';
import { joinPath, parentFolder } from './paths.ts';

/**
 * A config file and the files that it extends, by path, in the order in which they count: the file
 * itself is last. Empty when there is no such file.
 */
export type ConfigDocuments = ReadonlyMap<string, ConfigDocument>;

/** Reads a config and what it extends. A missing or circular `extends` is among its problems. */
export async function readConfig(
  path: string,
  host: ConfigHost,
  above: readonly string[] = [],
): Promise<ConfigDocuments> {
  const documents = new Map<string, ConfigDocument>();
  const document = await readDocument(path, host);
  if (!document) return documents;

  const problems: ConfigProblem[] = [];
  const chain = [...above, path];
  for (const { base, keys } of basesOf(document)) {
    const basePath = joinPath(parentFolder(path) ?? '', base);
    const loaded = chain.includes(basePath) ? undefined : await readConfig(basePath, host, chain);
    for (const [key, value] of loaded ?? []) if (!documents.has(key)) documents.set(key, value);
    if (loaded && loaded.size > 0) continue;
    const position = document.position(keys, 'value');
    problems.push({ path, position, messages: loaded ? missing(base, basePath) : circular(base) });
  }
  documents.set(path, { ...document, problems: [...document.problems, ...problems] });
  return documents;
}

function basesOf({ data }: ConfigDocument): { base: string; keys: (string | number)[] }[] {
  if (typeof data.extends === 'string') return [{ base: data.extends, keys: ['extends'] }];
  return (data.extends ?? []).map((base, index) => ({ base, keys: ['extends', index] }));
}

const missing = (base: string, path: string) => ({
  nl: `"${base}" is er niet (${path})`,
  en: `"${base}" is not there (${path})`,
});

const circular = (base: string) => ({
  nl: `"${base}" leidt in een kring terug naar dit bestand`,
  en: `"${base}" leads back to this file in a circle`,
});

async function readDocument(path: string, host: ConfigHost): Promise<ConfigDocument | undefined> {
  let text: string | undefined;
  try {
    text = await host.readText(path);
  } catch {
    const messages = { nl: 'dit bestand kan niet gelezen worden', en: 'this file cannot be read' };
    const position = () => ({ offset: 0, line: 1, column: 1 });
    return { path, data: {}, problems: [{ path, messages }], position };
  }
  if (text === undefined) return undefined;
  const { parseConfig } = await import('./parse-config.ts');
  return parseConfig(text, path);
}
