import { existsSync } from 'node:fs';

const usual = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** Path of a Chromium: that in `HWLINT_CHROMIUM`, else one in a usual place; undefined when there is none. */
export function findBrowser(): string | undefined {
  return [process.env.HWLINT_CHROMIUM ?? '', ...usual].find((path) => path !== '' && existsSync(path));
}
