import { isBuiltin } from 'node:module';
import { basename } from 'node:path';
import { beforeAll, expect, it } from 'vitest';
import { bundleClients } from './build.js';

let bundles = [];
beforeAll(async () => {
  bundles = (await bundleClients()).flatMap(({ outputFiles }) => outputFiles);
});

/** The modules that a bundle loads when it runs. */
function loaded(text) {
  return [...new Set([...text.matchAll(/require\("([^"]+)"\)/gu)].map(([, name]) => name))].sort();
}

it('has one file for the desktop and one for a browser', () => {
  expect(bundles.map(({ path }) => basename(path))).toEqual(['desktop.cjs', 'web.js']);
});

it('loads nothing of the network', () => {
  for (const { text } of bundles) {
    for (const name of loaded(text)) {
      expect(name).not.toMatch(/^(?:node:)?(?:net|tls|http|http2|https|dgram|dns)$/u);
    }
    expect(text).not.toMatch(/\bfetch\(|XMLHttpRequest|WebSocket|EventSource|sendBeacon/u);
  }
});

it('needs nothing of Node in a browser', () => {
  const web = bundles.find(({ path }) => path.endsWith('web.js'));
  expect(loaded(web?.text ?? '').filter(isBuiltin)).toEqual([]);
});
