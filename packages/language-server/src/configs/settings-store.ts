import type { Settings } from '../protocol.ts';
import { readSettings } from './settings.ts';

/** Asks the client for the settings of one document. */
export type AskSettings = (uri: string) => Promise<unknown>;

/** The settings of each document: as the client answers when asked, else as it last told for all. */
export class SettingsStore {
  readonly #ask: AskSettings | undefined;
  #forAll: Settings;
  #known = new Map<string, Promise<Settings>>();

  /**
   * @param ask absent for a client that cannot be asked
   * @param told settings for all documents
   */
  constructor(ask: AskSettings | undefined, told: unknown) {
    this.#ask = ask;
    this.#forAll = readSettings(told);
  }

  /**
   * The settings of a document; of no one in particular when it is empty. Never rejects: a client that cannot
   * answer gets what it told for all.
   */
  of(uri: string): Promise<Settings> {
    const known = this.#known.get(uri) ?? this.#find(uri);
    this.#known.set(uri, known);
    return known;
  }

  /** Takes settings for all; a client that can be asked is asked again. */
  change(told: unknown): void {
    if (typeof told === 'object' && told !== null) this.#forAll = readSettings(told);
    this.#known = new Map();
  }

  forget(uri: string): void {
    this.#known.delete(uri);
  }

  async #find(uri: string): Promise<Settings> {
    if (!this.#ask) return this.#forAll;
    const answer = await this.#ask(uri).catch(() => undefined);
    return typeof answer === 'object' && answer !== null ? readSettings(answer) : this.#forAll;
  }
}
