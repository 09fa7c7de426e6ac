import { access } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/**
 * Whether another program says that it has a file open, so that what is written into it would be lost when that program
 * saves: LibreOffice lays `.~lock.NAME#` beside it, Word and Excel `~$NAME`, with the first two letters of a longer
 * name left out.
 */
export async function isOpenElsewhere(path: string): Promise<boolean> {
  const name = basename(path);
  const locks = [`.~lock.${name}#`, `~$${name}`, `~$${name.slice(2)}`];
  const found = await Promise.all(locks.map((lock) => isThere(join(dirname(path), lock))));
  return found.includes(true);
}

function isThere(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
