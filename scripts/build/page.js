import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { leanPack } from './lean-pack.js';
import { thirdPartyText } from './third-party.js';

/** Browsers that have all that core uses: from 2023 on. */
const target = ['chrome111', 'firefox115', 'safari16.4'];

/**
 * The page as one file that fetches nothing: engine, readers of documents, page and styles in it, and a policy that allows
 * these and nothing else.
 * @param root folder of the repository
 * @returns the text of `hwlint.html`
 */
export async function pageHtml(root) {
  const folder = join(root, 'packages/page/src');
  const [engine, readers, page, styles] = await Promise.all(
    ['engine/main.ts', 'engine/documents/main.ts', 'main.tsx', 'styles/index.css'].map((entry) =>
      bundle(root, join(folder, entry)),
    ),
  );
  const { version } = JSON.parse(readFileSync(join(root, 'packages/page/package.json'), 'utf8'));
  const parts = {
    version,
    icon: encodeURIComponent(readFileSync(join(folder, 'icon.svg'), 'utf8').trim()),
    styles: styles.text,
    engine: engine.text,
    readers: readers.text,
    page: page.text,
    policy: policy([engine.text, readers.text, page.text], styles.text),
    licences: insideComment(
      thirdPartyText({ inputs: { ...engine.inputs, ...readers.inputs, ...page.inputs } }, root),
    ),
  };
  const template = readFileSync(join(folder, 'page.html'), 'utf8');
  return template.replace(/\{\{(\w+)\}\}/g, (_, name) => parts[name]);
}

async function bundle(root, entry) {
  const { outputFiles, metafile } = await build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    metafile: true,
    minify: true,
    charset: 'utf8',
    legalComments: 'none',
    logLevel: 'warning',
    format: 'iife',
    platform: 'browser',
    conditions: ['worker'], // the engine's script runs in one, which has no `document`
    target,
    jsx: 'automatic',
    jsxImportSource: 'preact',
    alias: {
      '@hwlint/core/documents': join(root, 'packages/core/src/documents.ts'),
      '@hwlint/core': join(root, 'packages/core/src/index.ts'),
    },
    absWorkingDir: root,
    plugins: [leanPack, withoutPdf],
  });
  return { text: insideScript(outputFiles[0].text.trim()), inputs: metafile.inputs };
}

/** The page refuses a PDF before it is read: what reads one is larger than all the rest of the page. */
const withoutPdf = {
  name: 'without-pdf',
  setup(build) {
    build.onLoad({ filter: /[\\/]readers[\\/]pdf[\\/]index\.ts$/ }, () => ({
      contents: "export const readPdf = () => { throw new Error('no PDF is read here'); };",
      loader: 'js',
    }));
  },
};

/**
 * No connection, no address but the page's own memory, no script but the three in the file. A worker is
 * started from the engine's, and from that of the readers behind it.
 */
function policy(scripts, styles) {
  const hash = (text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
  return [
    "default-src 'none'",
    `script-src ${scripts.map(hash).join(' ')}`,
    `style-src ${hash(styles)}`,
    'worker-src blob:',
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

/** In a script element these characters would end the script, or begin a comment that hides its end. */
function insideScript(text) {
  return text.replaceAll('<!--', '\\x3C!--').replace(/<(\/?script)/gi, '\\x3C$1');
}

function insideComment(text) {
  return text.replaceAll('--', '- -');
}
