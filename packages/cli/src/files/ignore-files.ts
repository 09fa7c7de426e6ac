import { readFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import ignore, { type Ignore } from 'ignore';
import { CliError } from '../cli-error.ts';
import { forwardSlashes } from './shown-path.ts';
import { systemErrorCode, systemReason } from './system-error.ts';

export const ignoreFileName = '.hwlintignore';

/**
 * The `.hwlintignore` files, in gitignore syntax, of a path's folder and of every folder above it. As in
 * git, a file further down goes before one further up, and nothing inside an ignored folder comes back.
 */
export class IgnoreFiles {
  readonly #rules = new Map<string, Promise<Ignore | undefined>>();
  readonly #folders = new Map<string, Promise<boolean>>();

  /** @throws CliError when a `.hwlintignore` is there and cannot be read. */
  async ignoresFile(path: string): Promise<boolean> {
    return (await this.ignoresFolder(dirname(path))) || this.#decide(path, '');
  }

  /** @throws CliError when a `.hwlintignore` is there and cannot be read. */
  ignoresFolder(path: string): Promise<boolean> {
    const known = this.#folders.get(path) ?? this.#decideFolder(path);
    this.#folders.set(path, known);
    return known;
  }

  async #decideFolder(path: string): Promise<boolean> {
    const parent = dirname(path);
    if (parent === path) return false;
    return (await this.ignoresFolder(parent)) || this.#decide(path, '/');
  }

  async #decide(path: string, suffix: '' | '/'): Promise<boolean> {
    for (let folder = dirname(path); ; folder = dirname(folder)) {
      const rules = await this.#rulesOf(folder);
      const verdict = rules?.test(forwardSlashes(relative(folder, path)) + suffix);
      if (verdict?.ignored || verdict?.unignored) return verdict.ignored;
      if (folder === dirname(folder)) return false;
    }
  }

  #rulesOf(folder: string): Promise<Ignore | undefined> {
    const known = this.#rules.get(folder) ?? readRules(join(folder, ignoreFileName));
    this.#rules.set(folder, known);
    return known;
  }
}

async function readRules(path: string): Promise<Ignore | undefined> {
  try {
    return ignore().add((await readFile(path, 'utf8')).replace(/^\uFEFF/, ''));
  } catch (error) {
    const code = systemErrorCode(error);
    if (code === 'ENOENT' || code === 'ENOTDIR') return undefined;
    const reason = systemReason(error);
    throw new CliError({ nl: `${path}: ${reason.nl}`, en: `${path}: ${reason.en}` });
  }
}
