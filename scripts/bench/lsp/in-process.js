import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { rawText } from '../../build/raw-text.js';

const root = fileURLToPath(new URL('../../..', import.meta.url));

/**
 * A server in this process. `notify` hands it a message; `published` resolves with the time, as `performance.now()`
 * tells it, at which the diagnostics of a version or a later one were ready as JSON to be sent.
 */
export async function startInProcess() {
  const { startServer, createConnection, AbstractMessageReader, AbstractMessageWriter } = await load();
  let take;
  let waiting;
  class Reader extends AbstractMessageReader {
    listen(callback) {
      take = callback;
      return { dispose() {} };
    }
  }
  class Writer extends AbstractMessageWriter {
    async write(message) {
      JSON.stringify(message);
      const now = performance.now();
      if (message.method !== 'textDocument/publishDiagnostics') return;
      if (waiting && message.params.version >= waiting.version) waiting.resolve(now);
    }
    end() {}
  }
  startServer(
    createConnection(new Reader(), new Writer()),
    {
      filesOf: () => undefined,
      rulePage: 'file:///rules/{rule}.md',
      defer: (task) => void setImmediate(task),
      now: () => performance.now(),
    },
    '0.0.0',
  );
  return {
    send: (message) => take({ jsonrpc: '2.0', ...message }),
    published: (version) =>
      new Promise((resolve) => {
        waiting = { version, resolve };
      }),
  };
}

async function load() {
  const folder = mkdtempSync(join(root, 'node_modules/.hwlint-'));
  const outfile = join(folder, 'server.cjs');
  try {
    await build({
      entryPoints: [join(root, 'scripts/bench/lsp/server.entry.ts')],
      bundle: true,
      platform: 'node',
      format: 'cjs',
      outfile,
      plugins: [rawText],
      alias: { '@hwlint/core': join(root, 'packages/core/src/index.ts') },
      logLevel: 'error',
    });
    return createRequire(import.meta.url)(outfile);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
