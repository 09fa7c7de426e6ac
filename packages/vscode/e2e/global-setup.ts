import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { findBrowser } from './editor/find-browser.ts';
import { installCodeServer } from './editor/install-code-server.ts';
import { screenshots } from './editor/workbench.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** What the tests run in; where something is missing, the reason why they are skipped. */
    readonly machine:
      | { readonly browser: string; readonly codeServer: string }
      | { readonly missing: string };
  }
}

/**
 * Finds the browser and installs the editor, once for all tests.
 * @throws when there is no browser although `HWLINT_BROWSER_REQUIRED` is set, as it is in CI
 */
export default function setup({ provide }: TestProject): void {
  removeOldFailures();
  const browser = findBrowser();
  if (!browser) {
    const missing = 'no Chromium on this machine (Debian: apt-get install chromium, or set HWLINT_CHROMIUM)';
    if (process.env.HWLINT_BROWSER_REQUIRED) throw new Error(missing);
    process.stderr.write(`The tests in VS Code are skipped: ${missing}.\n`);
    provide('machine', { missing });
    return;
  }
  provide('machine', { browser, codeServer: installCodeServer() });
}

/** So that a picture of a failure is one of this run. */
function removeOldFailures(): void {
  try {
    const old = readdirSync(screenshots).filter((name) => /-failed .*\.png$/u.test(name));
    for (const name of old) rmSync(join(screenshots, name));
  } catch {
    // no run yet: there is no such folder
  }
}
