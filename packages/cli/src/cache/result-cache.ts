import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { threadId } from 'node:worker_threads';
import type { AgendaFormat, FileBaseline, Localized } from '@hwlint/core';
import { ignoreFileName } from '../files/ignore-files.ts';
import { systemErrorCode, systemReason } from '../files/system-error.ts';
import type { LintedFile } from '../lint/outcome.ts';
import type { FileSettings } from '../lint/session.ts';
import { buildId } from './build-id.ts';

/** Everything that decides what comes of a file. */
export interface CacheQuestion {
  /** Absolute. */
  readonly path: string;
  readonly shown: string;
  /** What it was said to be, whatever its path says. */
  readonly format: AgendaFormat | undefined;
  readonly bytes: Uint8Array;
  readonly settings: FileSettings;
  readonly isQuiet: boolean;
  /** What a baseline sets aside. */
  readonly aside: FileBaseline;
}

/**
 * What files came to, kept from run to run: one small file in a folder for each file that was linted. It answers only
 * for the same bytes under the same config, rules and version. What is damaged counts for nothing, and is said once.
 */
export class ResultCache {
  readonly #folder: string;
  readonly #say: (messages: Localized) => void;
  readonly #ofSettings = new WeakMap<FileSettings['config'], string>();
  readonly #said = new Set<string>();
  #isPrepared: Promise<boolean> | undefined;

  /** @param folder absolute; made when it is missing */
  constructor(folder: string, say: (messages: Localized) => void) {
    this.#folder = folder;
    this.#say = say;
  }

  async get(question: CacheQuestion): Promise<LintedFile | undefined> {
    let text: string;
    try {
      text = await readFile(this.#pathOf(question), 'utf8');
    } catch (error) {
      if (!['ENOENT', 'ENOTDIR'].includes(systemErrorCode(error) ?? '')) this.#sayUnusable(error);
      return undefined;
    }
    const [head = '', body = ''] = halves(text);
    const [key, sum] = head.split(' ');
    if (sum !== hash(body)) {
      this.#sayOnce(damaged);
      return undefined;
    }
    return key === this.#keyOf(question) ? (JSON.parse(body) as LintedFile) : undefined;
  }

  async set(question: CacheQuestion, file: LintedFile): Promise<void> {
    this.#isPrepared ??= this.#prepare();
    if (!(await this.#isPrepared)) return;
    const body = JSON.stringify(file);
    const path = this.#pathOf(question);
    const next = `${path}.${process.pid}-${threadId}.tmp`;
    try {
      await writeFile(next, `${this.#keyOf(question)} ${hash(body)}\n${body}`);
      await rename(next, path);
    } catch (error) {
      this.#sayUnusable(error);
      await rm(next, { force: true }).catch(() => {});
    }
  }

  /** A folder that no version control takes up, and no run reads; one that held something else stays as it was. */
  async #prepare(): Promise<boolean> {
    try {
      await mkdir(this.#folder, { recursive: true });
      if ((await readdir(this.#folder)).length > 0) return true;
      for (const name of ['.gitignore', ignoreFileName])
        await writeFile(join(this.#folder, name), '*\n', { flag: 'wx' }).catch(() => {});
      return true;
    } catch (error) {
      this.#sayUnusable(error);
      return false;
    }
  }

  #pathOf({ path }: CacheQuestion): string {
    return join(this.#folder, `${hash(path).slice(0, 32)}.json`);
  }

  #keyOf({ shown, format, bytes, settings, isQuiet, aside }: CacheQuestion): string {
    const known = this.#ofSettings.get(settings.config) ?? settingsKey(settings);
    this.#ofSettings.set(settings.config, known);
    return hash(JSON.stringify([buildId(), known, shown, format, isQuiet, aside, hash(bytes)]));
  }

  #sayUnusable(error: unknown): void {
    const { nl, en } = systemReason(error);
    this.#sayOnce({ nl: `De cache wordt niet gebruikt. ${nl}`, en: `The cache is not used. ${en}` });
  }

  #sayOnce(messages: Localized): void {
    if (this.#said.has(messages.en)) return;
    this.#said.add(messages.en);
    this.#say(messages);
  }
}

const damaged: Localized = {
  nl: 'Een deel van de cache is beschadigd. Dat deel wordt opnieuw gemaakt.',
  en: 'A part of the cache is damaged. That part is made anew.',
};

/** The pack that ships is part of the build; a school's own rules are not. */
function settingsKey({ config, pack, locale, reading }: FileSettings): string {
  const { path: _, ...options } = reading;
  return hash(JSON.stringify([config, config.packs.length > 0 ? pack.rules : [], locale, options]));
}

function halves(text: string): [string, string] {
  const at = text.indexOf('\n');
  return [text.slice(0, Math.max(0, at)), text.slice(at + 1)];
}

function hash(data: string | Uint8Array): string {
  return createHash('sha256').update(data).digest('hex');
}
