/** Entry of the worker bundle: speaks to the page or extension that made the worker. */
import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser';
import { startServer } from './server/start-server.ts';
import { warmUp } from './server/warm-up.ts';
import { version } from './version.ts';

const scope = globalThis as unknown as ConstructorParameters<typeof BrowserMessageReader>[0];
const connection = createConnection(new BrowserMessageReader(scope), new BrowserMessageWriter(scope));
startServer(
  connection,
  {
    filesOf: () => undefined,
    rulePage: undefined,
    defer: (task) => void setTimeout(task, 0),
    now: () => performance.now(),
  },
  version,
);
setTimeout(warmUp, 0);
