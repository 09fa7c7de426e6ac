import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { hwlint, newFolder } from './made.ts';

const plan = '# Weekplan\n\n## Maandag\n\n- Zoek op internet wat een egel eet.\n- Maak blz. 4.\n';

function folderOf(...paths: string[]): string {
  const cwd = newFolder();
  for (const path of paths) {
    mkdirSync(dirname(join(cwd, path)), { recursive: true });
    writeFileSync(join(cwd, path), plan);
  }
  return cwd;
}

/** How many assignments a report over everything in a folder counts. */
function counted(cwd: string): number {
  const { stdout } = hwlint(['report', '-f', 'json'], cwd);
  return JSON.parse(stdout).totals.assignments;
}

describe('a report into a folder of homework', () => {
  test('counts the homework in it, and sets nothing aside for later', () => {
    const cwd = folderOf('L1/a.md', 'L1/b.md', 'L2/c.md');
    const before = counted(cwd);
    const { code, stderr } = hwlint(['report', '.', '-o', 'L1/'], cwd);
    expect(code, stderr).toBe(0);
    expect(JSON.parse(readFileSync(join(cwd, 'L1/report.json'), 'utf8')).totals.assignments).toBe(before);
    expect(existsSync(join(cwd, 'L1/.hwlintignore'))).toBe(false);
    const again = hwlint(['report', 'L1', '-o', 'L1/'], cwd);
    expect(again.code, again.stderr).toBe(0);
    expect(again.stderr).toContain(
      'L1/report.html, L1/report.md, L1/report.xlsx overgeslagen, want hwlint schreef ze zelf.',
    );
    expect(counted(cwd)).toBe(before);
  });

  test('never writes over a workbook that it did not make', () => {
    const cwd = folderOf('plan.md');
    writeFileSync(join(cwd, 'report.xlsx'), 'van iemand');
    const { code, stderr } = hwlint(['report', '.', '-o', './'], cwd);
    expect({ code, stderr }).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('report.xlsx is geen verslag'),
    });
    expect(readFileSync(join(cwd, 'report.xlsx'), 'utf8')).toBe('van iemand');
  });

  test('never writes over homework that is among what it reads', () => {
    const cwd = folderOf('plan.md', 'b.md');
    const { code, stderr } = hwlint(['report', '.', '-o', 'plan.md'], cwd);
    expect({ code, stderr }).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('plan.md is geen verslag'),
    });
    expect(readFileSync(join(cwd, 'plan.md'), 'utf8')).toBe(plan);
  });

  test('never writes over homework that has the name of a report', () => {
    const cwd = folderOf('L1/report.md');
    const { code, stderr } = hwlint(['report', 'L1', '-o', 'L1/'], cwd);
    expect(code).toBe(2);
    expect(stderr).toContain('L1/report.md is geen verslag van hwlint');
    expect(readdirSync(join(cwd, 'L1'))).toEqual(['report.md']);
  });

  test('into a new one: it is passed over from then on', () => {
    const cwd = folderOf('plan.md');
    const before = counted(cwd);
    hwlint(['report', '-o', 'verslag/'], cwd);
    expect(readFileSync(join(cwd, 'verslag/.hwlintignore'), 'utf8')).toBe('*\n');
    expect(counted(cwd)).toBe(before);
  });

  test('when nothing can be read: says so and leaves nothing behind', () => {
    const cwd = folderOf('plan.md');
    mkdirSync(join(cwd, 'leeg'));
    for (const target of ['bestaatniet', 'leeg']) {
      const { code, stderr } = hwlint(['report', target, '-o', 'z/'], cwd);
      expect(code).toBe(2);
      expect(stderr).not.toBe('');
      expect(readdirSync(cwd)).not.toContain('z');
    }
    const over = hwlint(['report', 'plan.md', '-o', 'plan.md'], cwd);
    expect(over).toMatchObject({ code: 2, stderr: expect.stringContaining('plan.md is geen verslag') });
    expect(readFileSync(join(cwd, 'plan.md'), 'utf8')).toBe(plan);
  });
});

test.each(['verslag.html', 'verslag.md', 'verslag.xlsx'])(
  '%s of hwlint itself is no homework, under whatever name',
  (name) => {
    const cwd = folderOf('plan.md');
    const before = counted(cwd);
    hwlint(['report', '-o', name], cwd);
    expect(counted(cwd)).toBe(before);
    expect(hwlint(['report'], cwd).stderr).toContain(`${name} overgeslagen, want hwlint schreef het zelf.`);
    expect(hwlint(['doctor'], cwd).stdout).toContain(name);
    expect(hwlint([name], cwd).stderr).toContain(`${name} overgeslagen`);
  },
);
