import { isOwnText } from '@hwlint/core';
import { folderOf } from '../files/folder-of.ts';
import type { Linted } from '../lint/linted.ts';
import type { Settings } from '../protocol.ts';
import type { Session } from '../server/session.ts';

/** What a file of the workspace came to. */
export interface FileResult {
  readonly uri: string;
  /** The version of a document that is open, else null. */
  readonly version: number | null;
  readonly linted: Linted;
  /** The same for the same text under the same config and language. */
  readonly resultId: string;
}

/**
 * Lints files of the workspace: as they stand in the editor where they are open, else as they are on disk. A file
 * whose text and config are those of `previousId` is not linted again, and one over the size limit is not read.
 */
export class FileLinter {
  readonly #session: Session;
  readonly #ids = new WeakMap<object, number>();
  #nextId = 0;

  constructor(session: Session) {
    this.#session = session;
  }

  /**
   * @returns undefined when the file is gone; only the id when nothing changed
   * @throws when the file cannot be read
   */
  async lint(
    uri: string,
    previousId?: string,
  ): Promise<FileResult | { readonly resultId: string } | undefined> {
    const { linter } = this.#session;
    const open = this.#session.openAt(uri);
    if (open) {
      const linted = await linter.lint(open);
      const resultId = `open ${linted.resultId}`;
      return resultId === previousId
        ? { resultId }
        : { uri: open.uri, version: linted.version, linted, resultId };
    }
    const settings = await this.settingsOf(uri);
    const bytes = await this.#read(uri, settings);
    if (!bytes) return undefined;
    const text = bytes === 'tooLarge' ? bytes : `${bytes.length} ${hashOf(bytes)}`;
    const resultId = `${await this.#configId(uri, settings)} ${text}`;
    if (resultId === previousId) return { resultId };
    const linted =
      bytes === 'tooLarge'
        ? await linter.passOverFile(uri, settings)
        : await linter.lintFile(uri, bytes, settings);
    return { uri, version: null, linted, resultId };
  }

  /** The settings of a file that is not open: those of its workspace folder, so that they are asked once for all. */
  settingsOf(uri: string): Promise<Settings> {
    const { settings, configs } = this.#session;
    return settings.of(folderOf(uri, configs.folders) ?? '');
  }

  /** Takes a byte for a character: a file that is too large is known before it is decoded, and read where that must be. */
  async #read(uri: string, { sizeLimit }: Settings): Promise<Uint8Array | 'tooLarge' | undefined> {
    const { files } = this.#session;
    const limit = sizeLimit > 0 ? sizeLimit * 1000 : Number.POSITIVE_INFINITY;
    if (((await files.sizeOf(uri)) ?? 0) > limit) return 'tooLarge';
    const bytes = await files.readFile(uri);
    if (bytes && isOwnText(bytes)) return undefined;
    return bytes && bytes.length > limit ? 'tooLarge' : bytes;
  }

  /** Numbers configs as they come: equal configs are one object. */
  async #configId(uri: string, settings: Settings): Promise<string> {
    try {
      const { config, pack, baseline = noBaseline } = await this.#session.configs.of(uri);
      return [config, pack, baseline, settings].map((part) => this.#numberOf(part)).join('.');
    } catch (error) {
      const why = new TextEncoder().encode(String(error));
      return `wrong ${hashOf(why)}.${this.#numberOf(settings)}`;
    }
  }

  #numberOf(part: object): number {
    const known = this.#ids.get(part);
    if (known !== undefined) return known;
    this.#nextId += 1;
    this.#ids.set(part, this.#nextId);
    return this.#nextId;
  }
}

/** One object, as equal configs are: another one would be another config. */
const noBaseline = {};

/** FNV-1a. */
function hashOf(bytes: Uint8Array): number {
  let hash = 0x811c9dc5;
  for (const byte of bytes) hash = Math.imul(hash ^ byte, 0x01000193);
  return hash >>> 0;
}
