import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/**
 * Beside the tables in CSV, which cannot say themselves what made them: the name of each with a hash of what was
 * written. A table that somebody changed is that person's.
 */
export const tableListName = '.hwlint-tables.json';

const format = 'hwlint-tables';

type Hashes = Readonly<Record<string, string>>;

/** Whether a CSV is a table of hwlint's, as it was written. False for one that cannot be read. */
export async function isOwnTable(path: string): Promise<boolean> {
  const known = (await listIn(dirname(path)))[basename(path)];
  if (known === undefined) return false;
  const bytes = await readFile(path).catch(() => undefined);
  return bytes !== undefined && known === hash(bytes);
}

/** The list for a folder: the tables that were written now, and those that it names already. */
export async function tableList(folder: string, written: ReadonlyMap<string, string>): Promise<string> {
  const files: Record<string, string> = { ...(await listIn(folder)) };
  for (const [name, text] of written) files[name] = hash(text);
  return `${JSON.stringify({ format, version: 1, files }, null, 2)}\n`;
}

/** What a folder's list names; nothing where there is none, or what is there is no such list. */
async function listIn(folder: string): Promise<Hashes> {
  try {
    const list: unknown = JSON.parse(await readFile(join(folder, tableListName), 'utf8'));
    return isList(list) ? list.files : {};
  } catch {
    return {};
  }
}

function isList(value: unknown): value is { readonly files: Hashes } {
  if (typeof value !== 'object' || value === null) return false;
  const { format: named, files } = value as { format?: unknown; files?: unknown };
  return named === format && typeof files === 'object' && files !== null;
}

function hash(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}
