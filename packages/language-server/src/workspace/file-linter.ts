import { keyOf } from '../files/locations.ts';
import type { Linted } from '../lint/linted.ts';
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
 * whose text and config are those of `previousId` is not linted again.
 */
export class FileLinter {
  readonly #session: Session;
  readonly #configIds = new WeakMap<object, number>();
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
    const { documents, linter, files } = this.#session;
    const open =
      documents.get(uri) ?? [...documents.values()].find((document) => keyOf(document.uri) === keyOf(uri));
    if (open) {
      const linted = await linter.lint(open);
      const resultId = `open ${linted.resultId}`;
      return resultId === previousId
        ? { resultId }
        : { uri: open.uri, version: linted.version, linted, resultId };
    }
    const bytes = await files.readFile(uri);
    if (!bytes) return undefined;
    const resultId = `${await this.#configId(uri)} ${bytes.length} ${hashOf(bytes)}`;
    if (resultId === previousId) return { resultId };
    return { uri, version: null, linted: await linter.lintFile(uri, bytes), resultId };
  }

  /** Numbers configs as they come: equal configs are one object. */
  async #configId(uri: string): Promise<string> {
    const found = await this.#session.configs.of(uri).catch(() => undefined);
    if (!found) return 'none';
    const settings = await this.#session.settings.of('');
    return [found.config, found.pack, found.baseline ?? noBaseline, settings]
      .map((part) => this.#numberOf(part))
      .join('.');
  }

  #numberOf(part: object): number {
    const known = this.#configIds.get(part);
    if (known !== undefined) return known;
    this.#nextId += 1;
    this.#configIds.set(part, this.#nextId);
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
