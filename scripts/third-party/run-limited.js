import { spawn } from 'node:child_process';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

const hwlint = fileURLToPath(new URL('../../packages/cli/bin/hwlint.js', import.meta.url));
const usage = fileURLToPath(new URL('../bench/report-usage.cjs', import.meta.url));

/**
 * Runs hwlint over one file in a process of its own.
 * @param {string} file absolute
 * @param {{ seconds: number }} limits a run of five times as many seconds is ended
 * @returns what came of it: `read`, `refused` with the reason that hwlint gave, `crashed` or `hung`; how long it took
 *   by the clock, or by the processor where others keep that busy; and the most memory that it held
 */
export function runLimited(file, { seconds: most }) {
  const start = performance.now();
  const child = spawn(
    process.execPath,
    ['--require', usage, hwlint, '--format', 'json', '--locale', 'en', file],
    {
      cwd: dirname(file),
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  const written = { stdout: '', stderr: '' };
  for (const name of ['stdout', 'stderr']) {
    child[name].setEncoding('utf8').on('data', (text) => {
      written[name] += text;
    });
  }
  let isHung = false;
  const timer = setTimeout(() => {
    isHung = true;
    child.kill('SIGKILL');
  }, most * 5000);
  return new Promise((resolve) => {
    child.on('close', (code) => {
      clearTimeout(timer);
      const used =
        Number(/\nprocessor (\d+) µs\n/.exec(written.stderr)?.[1] ?? Number.POSITIVE_INFINITY) / 1e6;
      const seconds = Math.min((performance.now() - start) / 1000, used);
      const peak = /\npeak (\d+) kB\n/.exec(written.stderr);
      resolve({
        seconds,
        megabytes: peak ? Number(peak[1]) / 1024 : Number.NaN,
        ...outcomeOf(code, written, isHung),
      });
    });
  });
}

function outcomeOf(code, { stdout, stderr }, isHung) {
  if (isHung) return { outcome: 'hung', reason: '', entries: 0 };
  try {
    const { files, errors, summary } = JSON.parse(stdout);
    const [failed] = errors;
    if (failed?.message.includes('fault in hwlint'))
      return { outcome: 'crashed', reason: failed.message, entries: 0 };
    if (files.length === 0) return { outcome: 'refused', reason: failed?.message ?? '', entries: 0 };
    return { outcome: 'read', reason: '', entries: summary.entries };
  } catch {
    const [first = ''] = stderr.trim().split('\n');
    return { outcome: code === 2 ? 'refused' : 'crashed', reason: first, entries: 0 };
  }
}
