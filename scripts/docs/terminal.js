import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { terminalPicture } from './terminal-picture.js';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** The picture of README: what the built program prints for one real plan of the fixtures. */
export function terminalOfPlan(plan) {
  const { stdout, status } = spawnSync(process.execPath, ['packages/cli/bin/hwlint.js', plan, '--color'], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: undefined, FORCE_COLOR: '1', COLUMNS: '80' },
  });
  if (status !== 0) throw new Error(`hwlint ended with ${status}; build it first: npm run build`);
  return terminalPicture(`npx hwlint ${plan}`, stdout);
}
