import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { packageFolder } from '../package-info.ts';
import type * as Report from './report/index.ts';

/** `hwlint report`, from the file beside this one: no other command needs what it needs. */
export function loadReport(): typeof Report {
  return createRequire(packageFolder)(fileURLToPath(new URL('dist/report.cjs', packageFolder)));
}
