import type { ExtensionContext } from 'vscode';
import type { BaseLanguageClient, LanguageClientOptions } from 'vscode-languageclient';
import { clientOptions } from './client/client-options.ts';
import { answerFileRequests } from './client/file-requests.ts';
import { Server } from './client/server.ts';
import { registerCommands } from './commands/index.ts';
import { StatusBar } from './status/status-bar.ts';
import { Statuses } from './status/statuses.ts';
import { SpokenLanguage } from './texts/spoken-language.ts';
import { Pages } from './views/pages.ts';

/**
 * What the desktop and the browser share. Returns before the server runs, so that the editor need not wait for it;
 * commands wait for it themselves.
 */
export function startExtension(
  context: ExtensionContext,
  createClient: (options: LanguageClientOptions) => Promise<BaseLanguageClient>,
): void {
  const statuses = new Statuses();
  const server = new Server(async () => {
    const client = await createClient(clientOptions());
    answerFileRequests(client);
    statuses.listen(client);
    return client;
  });
  const language = new SpokenLanguage(statuses, server);
  const pages = new Pages(server, language.onDidChange);
  context.subscriptions.push(
    language,
    statuses,
    new StatusBar(statuses, language.onDidChange),
    pages,
    ...registerCommands({ server, statuses, pages }, language.known),
    server,
  );
  setTimeout(() => void server.start().catch(() => {}), 0); // the client has told what went wrong
}
