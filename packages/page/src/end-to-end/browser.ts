import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

const places = [process.env.HWLINT_CHROMIUM, '/usr/bin/chromium', '/usr/bin/chromium-browser'];

/** Where the browser is that the page is tried in; undefined when there is none. */
export const browserPath = places.find((path) => path !== undefined && existsSync(path));

/**
 * Why tests in a browser are skipped; undefined when they are not. Where a browser must be there, as in CI,
 * they are never skipped: they fail.
 */
export const whySkipped =
  browserPath === undefined && !process.env.HWLINT_BROWSER_REQUIRED
    ? 'skipped: no /usr/bin/chromium on this machine (apt-get install chromium, or set HWLINT_CHROMIUM)'
    : undefined;

/** A browser without a window that looks nothing up by itself. */
export function startBrowser(): Promise<Browser> {
  if (browserPath === undefined)
    throw new Error('no Chromium found: apt-get install chromium, or set HWLINT_CHROMIUM');
  return chromium.launch({
    executablePath: browserPath,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}
