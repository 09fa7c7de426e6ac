import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { fileURLToPath } from 'node:url';

const files = fileURLToPath(new URL('warm-up', import.meta.url));

/** Lints a few files with the CLI's bundle, once `load` gave it. */
export async function lintFiles(load) {
  const bundle = load();
  process.argv.splice(2, process.argv.length, files);
  await bundle.exports.main();
  return bundle;
}

/** Opens a plan in the language server, which begins to serve as soon as it is loaded, and waits for its diagnostics. */
export async function serveEditor(load) {
  const plan = readdirSync(files).find((name) => name.endsWith('.md'));
  const text = readFileSync(join(files, plan), 'utf8');
  const [input, output] = [new PassThrough(), new PassThrough()];
  Object.defineProperty(process, 'stdin', { value: input });
  Object.defineProperty(process, 'stdout', { value: output });
  process.argv.splice(2, process.argv.length, '--stdio');
  const bundle = load();
  const textDocument = { uri: 'file:///plan.md', languageId: 'markdown', version: 1, text };
  for (const message of [
    { id: 1, method: 'initialize', params: { processId: null, rootUri: null, capabilities: {} } },
    { method: 'initialized', params: {} },
    { method: 'textDocument/didOpen', params: { textDocument } },
  ]) {
    const body = JSON.stringify({ jsonrpc: '2.0', ...message });
    input.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
  }
  let answered = '';
  for await (const part of output) {
    answered += part;
    if (answered.includes('textDocument/publishDiagnostics')) break;
  }
  return bundle;
}
