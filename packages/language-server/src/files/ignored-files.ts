import ignore, { type Ignore } from 'ignore';
import type { FileHost } from './file-host.ts';
import { locationOf, uriOf } from './locations.ts';

const fileName = '.hwlintignore';

/**
 * Leaves out what `.hwlintignore` files, in gitignore syntax, pass over. As in git, a file further down goes before
 * one further up, and nothing inside an ignored folder comes back. One that cannot be read ignores nothing.
 */
export class IgnoredFiles {
  readonly #files: FileHost;
  readonly #rules = new Map<string, Promise<Ignore | undefined>>();
  readonly #folders = new Map<string, Promise<boolean>>();

  constructor(files: FileHost) {
    this.#files = files;
  }

  async ignores(uri: string): Promise<boolean> {
    const location = locationOf(uri);
    if (!location) return false;
    const { space, path } = location;
    return (await this.#ignoresFolder(space, folderOf(path))) || this.#decide(space, path, '');
  }

  #ignoresFolder(space: string, folder: string): Promise<boolean> {
    const key = space + folder;
    const known = this.#folders.get(key) ?? this.#decideFolder(space, folder);
    this.#folders.set(key, known);
    return known;
  }

  async #decideFolder(space: string, folder: string): Promise<boolean> {
    const parent = folderOf(folder);
    if (parent === folder) return false;
    return (await this.#ignoresFolder(space, parent)) || this.#decide(space, folder, '/');
  }

  async #decide(space: string, path: string, suffix: '' | '/'): Promise<boolean> {
    for (let folder = folderOf(path); ; folder = folderOf(folder)) {
      const rules = await this.#rulesOf(space, folder);
      const inside = path.slice(folder.length).replace(/^\//u, '');
      const verdict = inside === '' ? undefined : rules?.test(inside + suffix);
      if (verdict?.ignored || verdict?.unignored) return verdict.ignored;
      if (folder === folderOf(folder)) return false;
    }
  }

  #rulesOf(space: string, folder: string): Promise<Ignore | undefined> {
    const uri = uriOf({ space, path: `${folder === '/' ? '' : folder}/${fileName}` });
    const known = this.#rules.get(uri) ?? this.#read(uri);
    this.#rules.set(uri, known);
    return known;
  }

  async #read(uri: string): Promise<Ignore | undefined> {
    const bytes = await this.#files.readFile(uri).catch(() => undefined);
    return bytes && ignore().add(new TextDecoder().decode(bytes));
  }
}

/** The folder above; of a root, itself. */
function folderOf(path: string): string {
  const slash = path.lastIndexOf('/');
  if (slash > 0) return path.slice(0, slash);
  return slash === 0 ? '/' : path;
}
