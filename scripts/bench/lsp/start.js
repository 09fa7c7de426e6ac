import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { markdownPlan } from './documents.js';

const programs = {
  'hwlint lsp': ['packages/cli/bin/hwlint.js', 'lsp'],
  'server.cjs --stdio': ['packages/language-server/dist/server.cjs', '--stdio'],
};

/** From `initialize` to the first diagnostics of a plan of 4 KB, of the programs as they ship; medians of 9. */
export async function benchStart() {
  for (const [name, args] of Object.entries(programs)) {
    const cold = [];
    const ready = [];
    for (let run = 0; run < 9; run += 1) {
      cold.push(await firstDiagnostics(args, 0));
      ready.push(await firstDiagnostics(args, 1_500));
    }
    const median = (times) => times.sort((a, b) => a - b)[times.length >> 1].toFixed(0);
    console.log(
      `${name}: first diagnostics ${median(ready)} ms after initialize (aim: 300 ms), where the program runs already; ${median(cold)} ms after the program was started`,
    );
  }
}

/** @param wait ms between the start of the program and `initialize` */
async function firstDiagnostics([script, ...args], wait) {
  const path = fileURLToPath(new URL(`../../../${script}`, import.meta.url));
  const { text } = markdownPlan(4_000);
  const child = spawn(process.execPath, [path, ...args], { stdio: ['pipe', 'pipe', 'inherit'] });
  await new Promise((resolve) => setTimeout(resolve, wait));
  const send = (message) => {
    const body = JSON.stringify({ jsonrpc: '2.0', ...message });
    child.stdin.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
  };
  const started = performance.now();
  send({ id: 1, method: 'initialize', params: { processId: null, rootUri: null, capabilities: {} } });
  send({ method: 'initialized', params: {} });
  send({
    method: 'textDocument/didOpen',
    params: { textDocument: { uri: 'file:///bench/plan.md', languageId: 'markdown', version: 1, text } },
  });
  let read = '';
  await new Promise((resolve) => {
    child.stdout.setEncoding('utf8').on('data', (part) => {
      read += part;
      if (read.includes('textDocument/publishDiagnostics')) resolve();
    });
  });
  const ms = performance.now() - started;
  send({ id: 2, method: 'shutdown' });
  send({ method: 'exit' });
  await new Promise((resolve) => child.on('exit', resolve));
  return ms;
}
