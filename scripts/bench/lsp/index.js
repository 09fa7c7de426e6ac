import { calibration } from '../calibration.js';
import { csvAgenda, markdownPlan } from './documents.js';
import { startInProcess } from './in-process.js';
import { benchStart } from './start.js';
import { Typist } from './typist.js';

/**
 * npm run bench:lsp: from a keystroke to the diagnostics ready to be sent, for 1,000 keystrokes at typing positions; memory over
 * 50,000; and the time from `initialize` to the first diagnostics of the program as it ships. `--quick` leaves memory out,
 * `--memory-only` all else. A machine that is busy shows in the calibration loop and in the 99th percentile first: so times are
 * set beside their aims and fail nothing. Memory that grows ends the run with exit code 1.
 */
const capabilities = {
  textDocument: { publishDiagnostics: { relatedInformation: true, codeDescriptionSupport: true } },
};

/** How much more memory may be in use after 50,000 edits than after 10,000. */
const mostGrowth = 1.25;

console.log(`calibration loop: ${calibration().toFixed(1)} MB/s (docs/speed.md)`);
if (!process.argv.includes('--memory-only')) await benchStart();
const server = await startInProcess();
server.send({ id: 1, method: 'initialize', params: { processId: null, rootUri: null, capabilities } });
server.send({ method: 'initialized', params: {} });

if (!process.argv.includes('--memory-only')) {
  await keystrokes('Markdown, 4 KB', 'plan.md', markdownPlan(4_000), '\n', 10);
  await keystrokes('Markdown, 200 KB', 'plans.md', markdownPlan(200_000), '\n', 25);
  await keystrokes('CSV, 200 KB', 'agenda.csv', csvAgenda(200_000), '"\n', 25);
}
if (!process.argv.includes('--quick')) await memory();

/** @param aim for the 99th percentile, in milliseconds */
async function keystrokes(name, file, { text, entries }, lineEnd, aim) {
  const document = open(file, text, lineEnd);
  for (let warm = 0; warm < 200; warm += 1) await document.type();
  const times = [];
  for (let each = 0; each < 1_000; each += 1) times.push(await document.type());
  document.close();
  times.sort((a, b) => a - b);
  const at = (share) => times[Math.min(times.length - 1, Math.floor(times.length * share))].toFixed(1);
  console.log(
    `${name} (${entries} entries): median ${at(0.5)} ms, 95th ${at(0.95)} ms, 99th ${at(0.99)} ms, longest ${at(1)} ms (aim for the 99th: ${aim} ms)`,
  );
}

async function memory() {
  const { text } = markdownPlan(4_000);
  const document = open('memory.md', text, '\n');
  const sizes = [];
  for (let edit = 1; edit <= 50_000; edit += 1) {
    if (edit % 1_000 === 0) document.reset(text);
    await document.type({ pause: 0 });
    if (edit % 10_000 === 0 || edit === 5_000) {
      globalThis.gc?.();
      sizes.push({ edit, bytes: process.memoryUsage().heapUsed });
    }
  }
  document.close();
  const said = sizes.map(({ edit, bytes }) => `${(bytes / 1e6).toFixed(0)} MB after ${edit}`);
  console.log(`heap in use over 50,000 edits: ${said.join(', ')}`);
  if (sizes.at(-1).bytes > mostGrowth * sizes[1].bytes) {
    console.log('it grows: it should be flat');
    process.exitCode = 1;
  }
}

function open(file, text, lineEnd) {
  const uri = `file:///bench/${file}`;
  let version = 1;
  let typist = new Typist(text, lineEnd);
  server.send({
    method: 'textDocument/didOpen',
    params: { textDocument: { uri, languageId: 'markdown', version, text } },
  });
  const change = (contentChanges) => {
    version += 1;
    server.send({
      method: 'textDocument/didChange',
      params: { textDocument: { uri, version }, contentChanges },
    });
  };
  return {
    /** Milliseconds from one keystroke to its diagnostics. Keystrokes come faster than anybody types. */
    async type({ pause = 10 } = {}) {
      if (pause > 0) await new Promise((resolve) => setTimeout(resolve, pause));
      const event = typist.next();
      const ready = server.published(version + 1);
      const started = performance.now();
      change([event]);
      return (await ready) - started;
    },
    reset(whole) {
      typist = new Typist(whole, lineEnd, version);
      change([{ text: whole }]);
    },
    close() {
      server.send({ method: 'textDocument/didClose', params: { textDocument: { uri } } });
    },
  };
}
