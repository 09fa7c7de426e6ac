/** What the benchmark bundles: the server, on a line whose other end only looks at the clock. */
export { AbstractMessageReader, AbstractMessageWriter, createConnection } from 'vscode-languageserver/node';
export { startServer } from '../../../packages/language-server/src/server/start-server.ts';
