import type { ExtensionContext } from 'vscode';
import type { BaseLanguageClient, LanguageClientOptions } from 'vscode-languageclient';
import { clientOptions } from './client/client-options.ts';
import { answerFileRequests } from './client/file-requests.ts';
import { Server } from './client/server.ts';
import { registerCommands } from './commands/index.ts';
import { StatusBar } from './status/status-bar.ts';
import { Statuses } from './status/statuses.ts';
import { followLocale } from './texts/follow-locale.ts';
import { Pages } from './views/pages.ts';

/**
 * What the desktop and the browser share. Returns before the server runs, so that the editor need not wait for it;
 * commands wait for it themselves.
 */
export function startExtension(
  context: ExtensionContext,
  createClient: (options: LanguageClientOptions) => BaseLanguageClient,
): void {
  const locale = followLocale();
  const client = createClient(clientOptions(locale.current));
  const server = new Server(client);
  const statuses = new Statuses(client);
  const pages = new Pages(server);
  answerFileRequests(client);
  context.subscriptions.push(
    locale,
    statuses,
    new StatusBar(statuses, locale.onDidChange),
    pages,
    ...registerCommands({ server, statuses, pages }),
    server,
  );
  setTimeout(() => server.start(), 0);
}
