/** The server for Node programs that start it themselves. */
export { nodePlatform } from './server/node-platform.ts';
export type { Platform } from './server/platform.ts';
export { serveStdio } from './server/serve-stdio.ts';
export { startServer } from './server/start-server.ts';
