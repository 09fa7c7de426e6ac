/**
 * Stands in the bundles for `node:net`, which vscode-jsonrpc loads for servers that are reached over a socket.
 * hwlint's is reached over stdio, IPC or a worker's messages.
 */
export function createServer() {
  throw new Error('hwlint opens no socket');
}

export const createConnection = createServer;
