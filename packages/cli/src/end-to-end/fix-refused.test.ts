import { chmodSync, linkSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { docxOf } from './hostile-files.ts';
import { findingsOf, folderWith, runCli } from './run-cli.ts';

const plan = '# Weekplan\n\n- Lees blz. 12 in je boek.\n';
const fixed = plan.replace('blz.', 'bladzijde');
const docx = docxOf('<w:p><w:r><w:t>Lees blz. 3 in je boek.</w:t></w:r></w:p>');
const flags = ['--fix', '--format', 'ndjson'];

const rulesIn = (result: Parameters<typeof findingsOf>[0]) => findingsOf(result).map(({ ruleId }) => ruleId);

test('a file that is read-only is left alone, with its findings and a word about it', async () => {
  const cwd = folderWith({ 'plan.md': plan });
  chmodSync(join(cwd, 'plan.md'), 0o444);
  const result = await runCli(flags, { cwd });
  expect(readFileSync(join(cwd, 'plan.md'), 'utf8')).toBe(plan);
  expect(rulesIn(result)).toContain('no-abbreviation');
  expect(result).toMatchObject({
    code: 0,
    stderr: expect.stringMatching(/^plan\.md: Niet aangepast.*geschreven/),
  });
});

test('a file with another name is left alone: the other would keep the old text', async () => {
  const cwd = folderWith({ 'plan.md': plan });
  linkSync(join(cwd, 'plan.md'), join(cwd, 'kopie.bak'));
  const { stderr } = await runCli(flags, { cwd });
  expect(readFileSync(join(cwd, 'plan.md'), 'utf8')).toBe(plan);
  expect(statSync(join(cwd, 'plan.md')).nlink).toBe(2);
  expect(stderr).toContain('harde koppeling');
});

test('a link is followed as far as what was named', async () => {
  for (const [args, isFixed] of [
    [['d'], false],
    [['d/*.md'], false],
    [['d', 'outside.md'], true],
    [['d/out.md'], true],
    [['.'], true],
  ] as const) {
    const cwd = folderWith({ 'outside.md': plan, 'd/in.md': plan });
    symlinkSync('../outside.md', join(cwd, 'd/out.md'));
    const { stderr } = await runCli([...flags, ...args], { cwd });
    expect(readFileSync(join(cwd, 'outside.md'), 'utf8'), String(args)).toBe(isFixed ? fixed : plan);
    expect(stderr.includes('d/out.md: Niet aangepast, want dit is een koppeling')).toBe(!isFixed);
    expect(readFileSync(join(cwd, 'd/in.md'), 'utf8')).toBe(args[0] === 'd/out.md' ? plan : fixed);
  }
});

test('a copy whose name is too long is a failure beside the findings', async () => {
  const name = `${'a'.repeat(245)}.docx`;
  const cwd = folderWith({ [name]: docx });
  const without = await runCli(['--format', 'ndjson'], { cwd });
  for (const threads of ['1', '2']) {
    const result = await runCli([...flags, '--threads', threads], { cwd });
    expect(result).toMatchObject({ code: 2, stdout: without.stdout });
    expect(result.stderr).toContain('geen kopie met wijzigingen gemaakt. Deze naam is te lang.');
  }
});

test.runIf(process.getuid?.() === 0)(
  'a folder that is not written to is a failure beside the findings',
  async () => {
    const cwd = folderWith({ 'L1/plan.md': plan });
    chmodSync(cwd, 0o755);
    chmodSync(join(cwd, 'L1'), 0o555);
    chmodSync(join(cwd, 'L1/plan.md'), 0o666);
    const result = await runCli(flags, { cwd, uid: 65534, gid: 65534 });
    expect(result.code).toBe(2);
    expect(rulesIn(result)).toContain('no-abbreviation');
    expect(result.stderr).toContain('L1/plan.md: Niet aangepast. Geen toestemming');
  },
);
