/** Entry of the Node bundle: `node server.cjs --stdio`, or `--node-ipc` when a client forks it. */
import { join } from 'node:path';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { nodePlatform } from './server/node-platform.ts';
import { serveStdio } from './server/serve-stdio.ts';
import { startServer } from './server/start-server.ts';
import { warmUp } from './server/warm-up.ts';
import { version } from './version.ts';

const pages = join(__dirname, 'rules');
if (process.argv.includes('--node-ipc')) {
  startServer(createConnection(ProposedFeatures.all), nodePlatform(pages), version);
  setImmediate(warmUp);
} else if (process.argv.includes('--stdio')) {
  serveStdio(version, pages);
} else {
  process.stderr.write('Gebruik / usage: node server.cjs --stdio | --node-ipc\n');
  process.exitCode = 2;
}
