import { realpath, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Localized } from '@hwlint/core';
import { IgnoreFiles, ignoreFileName } from './ignore-files.ts';
import { isOwnOutput } from './own-output.ts';
import { hasReadableExtension, readableExtensions } from './readable-extensions.ts';
import { forwardSlashes, shownPath } from './shown-path.ts';
import { systemErrorCode, systemReason } from './system-error.ts';
import { type FoundFile, type OnPassedOver, walkFolder } from './walk-folder.ts';

/** What could not be looked into, by the path to show. */
export interface FindProblem {
  readonly path: string;
  readonly messages: Localized;
}

export interface FoundFiles {
  /** Each file once, in order of the path that is shown. */
  readonly files: readonly { readonly path: string; readonly real: string; readonly shown: string }[];
  /** Real paths of the files and folders that were named, and of the folders that globs start in. */
  readonly roots: readonly string[];
  readonly problems: readonly FindProblem[];
  /** Files named by hand that a `.hwlintignore` passes over. */
  readonly ignored: readonly string[];
  /** What hwlint itself wrote, wherever it was found. */
  readonly own: readonly string[];
}

/**
 * The files that paths, folders and globs stand for. The same arguments in another order give the same
 * result. `onPassedOver` is told, by the path to show, of each file that is not among them.
 * @throws CliError when a `.hwlintignore` cannot be read.
 */
export async function findFiles(
  targets: readonly string[],
  cwd: string,
  onPassedOver: OnPassedOver = () => {},
): Promise<FoundFiles> {
  const search = new Search(cwd, onPassedOver);
  for (const target of new Set(targets)) await search.add(target);
  return search.result();
}

class Search {
  readonly #cwd: string;
  readonly #onPassedOver: OnPassedOver;
  readonly #ignored = new IgnoreFiles();
  readonly #files: FoundFile[] = [];
  readonly #problems = new Map<string, Localized>();
  readonly #passedOver = new Set<string>();
  readonly #own = new Set<string>();
  readonly #roots = new Set<string>();

  constructor(cwd: string, onPassedOver: OnPassedOver) {
    this.#cwd = cwd;
    this.#onPassedOver = (path, reason) => {
      const shown = shownPath(path, cwd);
      if (reason === 'own-output') this.#own.add(shown);
      onPassedOver(shown, reason);
    };
  }

  async add(target: string): Promise<void> {
    const path = resolve(this.#cwd, target);
    try {
      const stats = await stat(path);
      this.#roots.add(await realpath(path));
      if (stats.isDirectory()) await this.#addFolder(path);
      else if (stats.isFile() || stats.isFIFO()) await this.#addFile(path);
      else this.#fail(path, { nl: 'Dit is geen bestand en geen map.', en: 'This is no file and no folder.' });
    } catch (error) {
      const isMissing = ['ENOENT', 'ENOTDIR'].includes(systemErrorCode(error) ?? '');
      if (isMissing && isGlob(target)) await this.#addGlob(target);
      else if (systemErrorCode(error)) this.#fail(path, systemReason(error));
      else throw error;
    }
  }

  result(): FoundFiles {
    const byReal = new Map<string, { path: string; real: string; shown: string }>();
    for (const { path, real } of this.#files) {
      const shown = shownPath(path, this.#cwd);
      const known = byReal.get(real);
      if (!known || path === real || (known.path !== real && shown < known.shown))
        byReal.set(real, { path, real, shown });
    }
    return {
      files: [...byReal.values()].sort((a, b) => (a.shown < b.shown ? -1 : 1)),
      problems: [...this.#problems]
        .map(([path, messages]) => ({ path, messages }))
        .sort((a, b) => (a.path < b.path ? -1 : 1)),
      roots: [...this.#roots],
      ignored: [...this.#passedOver].sort(),
      own: [...this.#own].sort(),
    };
  }

  async #addFile(path: string): Promise<void> {
    if (await this.#ignored.ignoresFile(path)) this.#passOver(path);
    else if (await isOwnOutput(path)) this.#onPassedOver(path, 'own-output');
    else this.#files.push({ path, real: await realpath(path) });
  }

  async #addFolder(path: string): Promise<void> {
    if (await this.#ignored.ignoresFolder(path)) {
      this.#passOver(path);
      return;
    }
    const { files, unreadable } = await walkFolder(path, this.#ignored, this.#onPassedOver);
    this.#files.push(...files);
    for (const { path: folder, error } of unreadable) this.#fail(folder, systemReason(error));
    if (files.length === 0 && unreadable.length === 0) this.#fail(path, nothingToRead);
  }

  async #addGlob(pattern: string): Promise<void> {
    const { glob } = await import('tinyglobby');
    const found = await glob(forwardSlashes(pattern), {
      cwd: this.#cwd,
      absolute: true,
      onlyFiles: true,
      expandDirectories: false,
      ignore: ['**/node_modules/**', '**/.git/**'],
    });
    this.#roots.add(await realpath(resolve(this.#cwd, folderOfGlob(pattern))).catch(() => this.#cwd));
    const readable = found.filter(hasReadableExtension);
    for (const path of readable.map((one) => resolve(one))) {
      if (await this.#ignored.ignoresFile(path)) continue;
      if (await isOwnOutput(path)) this.#onPassedOver(path, 'own-output');
      else this.#files.push({ path, real: await realpath(path) });
    }
    if (readable.length === 0) this.#problems.set(pattern, noMatch);
  }

  #passOver(path: string): void {
    this.#passedOver.add(shownPath(path, this.#cwd));
    this.#onPassedOver(path, 'ignored');
  }

  #fail(path: string, messages: Localized): void {
    this.#problems.set(shownPath(path, this.#cwd), messages);
  }
}

function isGlob(target: string): boolean {
  return /[*?[\]{}]/.test(target);
}

/** The folder that a glob names before its first sign of one. */
function folderOfGlob(pattern: string): string {
  const parts = forwardSlashes(pattern).split('/');
  return parts.slice(0, parts.findIndex(isGlob)).join('/') || (pattern.startsWith('/') ? '/' : '.');
}

const extensions = readableExtensions.join(' ');

const nothingToRead: Localized = {
  nl: `Hier is geen bestand dat hwlint leest (${extensions}), of ${ignoreFileName} slaat ze allemaal over.`,
  en: `There is no file here that hwlint reads (${extensions}), or ${ignoreFileName} passes over them all.`,
};

const noMatch: Localized = {
  nl: `Geen bestand dat hwlint leest (${extensions}), past hierop.`,
  en: `No file that hwlint reads (${extensions}) matches this.`,
};
