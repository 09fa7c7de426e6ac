/**
 * Bundles the packages: the CLI and everything it needs into one file and the readers of documents into another, the language server for Node and for a browser
 * worker, the page into one file, and the core with its types.
 *   node scripts/build.js [--bundles-only]
 */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { pageHtml } from './build/page.js';
import { rawText } from './build/raw-text.js';
import { packFromWorker, packOnTop, packScript } from './build/rule-pack.js';
import { thirdPartyText } from './build/third-party.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const core = join(root, 'packages/core');
const cli = join(root, 'packages/cli');
const report = join(root, 'packages/report');
const languageServer = join(root, 'packages/language-server');

const shared = {
  bundle: true,
  write: false,
  target: 'node20.19',
  minifySyntax: true,
  legalComments: 'none',
  logLevel: 'warning',
};

const coreSource = {
  '@hwlint/core': join(core, 'src/index.ts'),
  '@hwlint/core/documents': join(core, 'src/documents.ts'),
};
const reportSource = {
  '@hwlint/report/html': join(report, 'src/html/index.ts'),
  '@hwlint/report/forms': join(report, 'src/forms/index.ts'),
  '@hwlint/report': join(report, 'src/index.ts'),
};

/** Modules that libraries load for what hwlint never does. */
const standIns = {
  'node:child_process': join(root, 'scripts/build/no-child-process.js'),
  child_process: join(root, 'scripts/build/no-child-process.js'),
  net: join(root, 'scripts/build/no-network.js'),
};

/** What pdf.js could fetch a file with, or load a library for drawing. It never does here. */
const noNetwork = {
  'import.meta.url': '__bundleUrl',
  fetch: 'undefined',
  XMLHttpRequest: 'undefined',
  WebSocket: 'undefined',
  'process.getBuiltinModule': 'undefined',
};

/** One script for Node, with what is imported lazily in it. */
const nodeScript = {
  format: 'cjs',
  supported: { 'dynamic-import': false },
  platform: 'node',
  define: { 'import.meta.url': '__bundleUrl' },
  banner: { js: "const __bundleUrl = require('node:url').pathToFileURL(__filename).href;" },
  minifyWhitespace: true,
  metafile: true,
};

/**
 * The CLI as one file. What is imported lazily is in it, and runs only when it is asked for. CommonJS,
 * because Node can keep the compiled form of a script and of no module (bin/load-bundle.js).
 */
async function bundleCli() {
  const result = await build({
    ...shared,
    ...nodeScript,
    entryPoints: [join(cli, 'src/main.ts')],
    outfile: join(cli, 'dist/hwlint.cjs'),
    alias: { ...coreSource, ...standIns },
  });
  const [{ path, text }] = result.outputFiles;
  const licenses = {
    path: join(cli, 'dist/THIRD-PARTY.txt'),
    contents: thirdPartyText(result.metafile, root),
  };
  await write([{ path, contents: withId(text) }, licenses]);
  await writeCache('hwlint');
}

/** A bundle that bin/load-bundle.js can tell from one of another build. */
function withId(text) {
  return `// build ${createHash('sha256').update(text).digest('hex').slice(0, 16)}\n${text}`;
}

/** Keeps beside a bundle what Node compiles of it: faster with it, the same without. */
function writeCache(name) {
  return run(process.execPath, ['scripts/build/write-cache.js', name], 'ignore').catch(() => {});
}

/**
 * The readers of documents (Word, Excel, …) as one file beside the CLI's own, which loads it when it meets such a
 * file: in one file with it, every run would take longer to start. For the same reason pdf.js is a file of its own.
 */
async function bundleDocuments() {
  const both = {
    ...shared,
    ...nodeScript,
    alias: { ...coreSource, ...standIns },
    define: noNetwork,
  };
  const [documents, pdf] = await Promise.all([
    build({
      ...both,
      entryPoints: [join(cli, 'src/documents/bundle.ts')],
      outfile: join(cli, 'dist/documents.cjs'),
      plugins: [pdfApart],
    }),
    build({
      ...both,
      stdin: { contents: pdfLibrary, resolveDir: core },
      outfile: join(cli, 'dist/pdf.cjs'),
    }),
  ]);
  const inputs = { ...documents.metafile.inputs, ...pdf.metafile.inputs };
  const licenses = {
    path: join(cli, 'dist/THIRD-PARTY-documents.txt'),
    contents: thirdPartyText({ inputs }, root),
  };
  await write([...documents.outputFiles, ...pdf.outputFiles, licenses]);
}

/** Both halves of pdf.js in one file, which is larger than all other readers together. */
const pdfLibrary = `
export * from 'pdfjs-dist/legacy/build/pdf.mjs';
export { WorkerMessageHandler } from 'pdfjs-dist/legacy/build/pdf.worker.mjs';
`;
const pdfApart = {
  name: 'pdf-apart',
  setup({ onResolve }) {
    onResolve({ filter: /^pdfjs-dist\// }, () => ({ path: './pdf.cjs', external: true }));
  },
};

/**
 * The language server: one file for Node, and one script for a web worker; and once more for Node beside that script, for
 * the extension, which holds both and the rules once. `hwlint lsp` runs a copy of the first that
 * lies beside the CLI: in one file with it, every other command would take longer to start.
 */
async function bundleLanguageServer() {
  const { version } = JSON.parse(await readFile(join(languageServer, 'package.json'), 'utf8'));
  const both = {
    ...shared,
    define: { __hwlintVersion: JSON.stringify(version) },
    minify: true,
    metafile: true,
    plugins: [rawText],
  };
  const forNode = {
    ...both,
    entryPoints: [join(languageServer, 'src/node.ts')],
    format: 'cjs',
    supported: { 'dynamic-import': false },
    platform: 'node',
    alias: { ...coreSource, ...reportSource, ...standIns },
  };
  const [node, besideWorker, worker] = await Promise.all([
    build({ ...forNode, outfile: join(languageServer, 'dist/server.cjs') }),
    build({
      ...forNode,
      outfile: join(languageServer, 'dist/server-beside-worker.cjs'),
      plugins: [rawText, packFromWorker],
    }),
    build({
      ...both,
      entryPoints: [join(languageServer, 'src/browser.ts')],
      outfile: join(languageServer, 'dist/worker.js'),
      format: 'iife',
      platform: 'browser',
      conditions: ['worker'], // a worker has no `document`
      target: 'es2023',
      alias: { ...coreSource, ...reportSource },
      plugins: [rawText, packOnTop],
      banner: { js: await packScript(root) },
    }),
  ]);
  const inputs = { ...node.metafile.inputs, ...worker.metafile.inputs };
  const terms = thirdPartyText({ inputs }, root);
  const licenses = ['dist/THIRD-PARTY.txt', '../cli/dist/THIRD-PARTY-language-server.txt'].map((path) => {
    return { path: join(languageServer, path), contents: terms };
  });
  const copy = { path: join(cli, 'dist/language-server.cjs'), contents: withId(node.outputFiles[0].text) };
  await write([...node.outputFiles, ...besideWorker.outputFiles, ...worker.outputFiles, ...licenses, copy]);
  await writeCache('language-server');
  for (const folder of [languageServer, cli]) await copyRulePages(join(folder, 'dist/rules'));
}

/** `hwlint report` with all that counts, draws and packs: beside the CLI, so that no other command loads it. */
async function bundleReport() {
  const result = await build({
    ...shared,
    ...nodeScript,
    entryPoints: [join(cli, 'src/commands/report/index.ts')],
    outfile: join(cli, 'dist/report.cjs'),
    alias: { ...coreSource, ...reportSource, ...standIns },
    plugins: [rawText],
  });
  const terms = {
    path: join(cli, 'dist/THIRD-PARTY-report.txt'),
    contents: thirdPartyText(result.metafile, root),
  };
  await write([...result.outputFiles, terms]);
}

/** The pages of the rules, for editors to open. */
async function copyRulePages(folder) {
  const from = join(root, 'docs/rules');
  const pages = (await readdir(from)).filter((name) => name.endsWith('.md') && name !== 'README.md');
  await write(
    await Promise.all(
      pages.map(async (name) => ({ path: join(folder, name), contents: await readFile(join(from, name)) })),
    ),
  );
}

/**
 * The core for other programs; they bring its dependencies. No platform is assumed: it runs in a browser too. The readers
 * of documents are an entry of their own, which shares its modules, and so its classes, with the first.
 */
async function bundleCore() {
  const chunks = join(core, 'dist/chunks');
  const result = await build({
    ...shared,
    entryPoints: { index: join(core, 'src/index.ts'), documents: join(core, 'src/documents.ts') },
    outdir: join(core, 'dist'),
    chunkNames: 'chunks/[name]-[hash]',
    splitting: true,
    format: 'esm',
    platform: 'neutral',
    packages: 'external',
  });
  await write(result.outputFiles);
  const made = new Set(result.outputFiles.map(({ path }) => path));
  for (const name of await readdir(chunks)) {
    const path = join(chunks, name);
    if (name.endsWith('.js') && !made.has(path)) await rm(path, { force: true });
  }
}

/** The page for who has no editor: one file, opened from anywhere. */
async function bundlePage() {
  await write([{ path: join(root, 'packages/page/dist/hwlint.html'), contents: await pageHtml(root) }]);
}

/** The types of the core. Its own tsconfig knows no Node, so Node's API in it is an error here. */
async function emitTypes() {
  const tsc = join(root, 'node_modules/.bin/tsc');
  await run(tsc, ['-p', join(core, 'tsconfig.json')]);
}

/** Puts each file in place in one step, so that a program that runs meanwhile never sees half of it. */
async function write(files) {
  for (const { path, contents } of files) {
    await mkdir(dirname(path), { recursive: true });
    const next = `${path}.${process.pid}.tmp`;
    await writeFile(next, contents);
    await rename(next, path);
  }
}

function run(command, args, stdio = ['ignore', 2, 2]) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd: root,
      stdio,
      shell: process.platform === 'win32',
    });
    child.on('error', reject);
    child.on('exit', (code) =>
      code === 0 ? resolve() : reject(new Error(`${command} ended with code ${code}`)),
    );
  });
}

try {
  if (!existsSync(join(core, 'src/config/validate.generated.js')))
    await run(process.execPath, ['scripts/generate.js']);
  const types = process.argv.includes('--bundles-only') ? undefined : emitTypes();
  await Promise.all([
    bundleCli(),
    bundleDocuments(),
    bundleCore(),
    bundleLanguageServer(),
    bundleReport(),
    bundlePage(),
    types,
  ]);
} catch (error) {
  process.stderr.write(`build: ${error.message}\n`);
  process.exitCode = 1;
}
