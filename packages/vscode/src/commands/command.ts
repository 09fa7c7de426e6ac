import type { Server } from '../client/server.ts';
import type { Statuses } from '../status/statuses.ts';
import type { Pages } from '../views/pages.ts';

/** What commands work with. */
export interface Tools {
  readonly server: Server;
  readonly statuses: Statuses;
  readonly pages: Pages;
}

/** A command: what runs when a person, or an action, asks for it. */
export type Command = (tools: Tools, ...given: readonly unknown[]) => Promise<void>;
