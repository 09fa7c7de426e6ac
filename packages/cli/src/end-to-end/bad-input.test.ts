import { describe, expect, test } from 'vitest';
import { findingsOf, folderWith, runCli } from './run-cli.ts';

/** Bytes that say little or nothing: each is read, or refused in a sentence. */
const inputs: Readonly<Record<string, string | Uint8Array>> = {
  'empty.md': '',
  'empty.csv': '',
  'empty.ics': '',
  'mark-only.md': '\uFEFF',
  'zeros.md': new Uint8Array(1000),
  'picture.md': Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0),
  'not-utf8.md': Uint8Array.of(0x2d, 0x20, 0xff, 0xfe, 0xc3, 0x28, 0x0a),
  'ragged.csv': 'id;opdracht\n1\n2;Lees;3;4;5\n"3;Los\n',
  'cut-in-a-fold.ics': 'BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nSUMMARY:Lees\r\n ',
  'no-end.ics': 'BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nSUMMARY:Lees\r\n',
  'deep.md': `${'> '.repeat(3000)}diep\n`,
  'brackets.md': `${'['.repeat(20_000)}\n`,
};

describe('bad input', () => {
  test.each(Object.keys(inputs))(
    '%s: read or refused in a sentence, beside a file that is linted',
    async (name) => {
      const cwd = folderWith({ [name]: inputs[name] ?? '', 'z.md': '- Lees blz. 3.\n' });
      const result = await runCli(['--format', 'ndjson'], { cwd });
      expect([0, 2]).toContain(result.code);
      expect(result.stderr).not.toMatch(/^\s+at |liep vast/m);
      if (result.code === 2) expect(result.stderr).toContain(`${name}:`);
      expect(findingsOf(result).map(({ path }) => path)).toContain('z.md');
    },
  );

  test('fifty megabytes of one line', async () => {
    const cwd = folderWith({ 'long.md': 'Lees een boek. '.repeat(3_500_000), 'z.md': '- Lees blz. 3.\n' });
    const result = await runCli(['--format', 'ndjson'], { cwd });
    expect([0, 2]).toContain(result.code);
    expect(result.stderr).not.toMatch(/^\s+at |liep vast/m);
    expect(findingsOf(result).map(({ path }) => path)).toContain('z.md');
  }, 60_000);

  test('a name with control characters does not reach the terminal', async () => {
    const cwd = folderWith({ 'a\u001B[2J.md': '- Lees blz. 3.\n' });
    const result = await runCli(['.', 'missing\u001B[2J.md'], { cwd });
    expect(result.stdout + result.stderr).not.toContain('\u001B');
  });
});
