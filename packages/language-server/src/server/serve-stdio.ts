import { createConnection } from 'vscode-languageserver/node';
import { nodePlatform } from './node-platform.ts';
import { startServer } from './start-server.ts';
import { warmUp } from './warm-up.ts';

/**
 * Serves a client over standard input and output, until it says `exit`. What else the process would write to
 * standard output goes to the client's log.
 * @param pages folder with the pages of the rules
 */
export function serveStdio(version: string, pages: string): void {
  startServer(createConnection(process.stdin, process.stdout), nodePlatform(pages), version);
  setImmediate(warmUp);
}
