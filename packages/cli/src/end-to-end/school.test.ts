import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const root = fileURLToPath(new URL('../../../../', import.meta.url));
const hwlint = fileURLToPath(new URL('../../bin/hwlint.js', import.meta.url));

interface FindingLine {
  readonly path: string;
  readonly entryId: string | null;
  readonly ruleId: string;
  readonly severity: string;
  readonly text: string;
  readonly start: { readonly line: number; readonly column: number };
}

const { stdout, status, stderr } = spawnSync(
  process.execPath,
  [hwlint, 'fixtures/school', '--format', 'ndjson'],
  { cwd: root, encoding: 'utf8', maxBuffer: 1 << 26 },
);
const findings = stdout
  .split('\n')
  .filter(Boolean)
  .map((line): FindingLine => JSON.parse(line));
const paths = [...new Set(findings.map(({ path }) => path))];

describe('what hwlint says of the school in the fixtures', () => {
  test.each(paths)('%s', async (path) => {
    const lines = findings.filter((finding) => finding.path === path).map(shown);
    const name = path.replace('fixtures/school/', '').replaceAll('/', '-');
    await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot(`${root}fixtures/expected/${name}.txt`);
  });

  test('every file can be read, and nothing is an error', () => {
    expect(status).toBe(0);
    expect(stderr).not.toMatch(/kan niet/);
  });
});

function shown({ start, severity, ruleId, text, entryId }: FindingLine): string {
  const id = entryId ? ` (${entryId})` : '';
  return `${start.line}:${start.column} ${severity} ${ruleId} “${text.replace(/\s+/g, ' ')}”${id}`;
}
