import type { FileHost } from '../files/file-host.ts';

/** What differs between the places where the server runs. */
export interface Platform {
  /** Files that the server can read itself, by URI; undefined when it must ask the client for a URI of this scheme. */
  readonly filesOf: (scheme: string) => FileHost | undefined;
  /** URI of a rule's page with `{rule}` in the place of its id, when the server has pages of its own. */
  readonly rulePage: string | undefined;
  /** Runs a task when the messages that came in have been read. */
  readonly defer: (task: () => void) => void;
  /** Milliseconds from some start. */
  readonly now: () => number;
}
