import { PassThrough } from 'node:stream';
import { expect, test } from 'vitest';
import { CliError } from './cli-error.ts';
import { readArguments } from './program.ts';
import type { Shell } from './terminal/shell.ts';

function shell(): Shell & { written: () => string } {
  const stdout = new PassThrough();
  return {
    cwd: '/',
    env: {},
    stdin: new PassThrough(),
    stdout,
    stderr: new PassThrough(),
    written: () => String(stdout.read() ?? ''),
  };
}

function refusal(args: readonly string[]): string {
  try {
    readArguments(args, shell(), 'nl');
  } catch (error) {
    if (error instanceof CliError) return error.messages.nl;
    throw error;
  }
  return '';
}

test.each([
  [['--formt', 'json'], 'onbekende optie --formt; bedoelde je "--format"?'],
  [['-x'], 'onbekende optie -x; hwlint --help toont wat er is'],
  [['report', '--compare-too', 'x'], 'onbekende optie --compare-too; bedoelde je "--compare-to"?'],
  [['report', 'x', '--partal'], 'onbekende optie --partal; bedoelde je "--partial"?'],
  [['doctor', '--show-maping', 'x'], 'onbekende optie --show-maping; bedoelde je "--show-mapping"?'],
  [['report', '--zzz'], 'onbekende optie --zzz; hwlint report --help toont wat er is'],
  [['rules', '--foo'], 'onbekende optie --foo; kies uit: --format, --locale, --color, --no-color'],
  [['--format'], 'bij -f, --format <format> ontbreekt een waarde'],
  [['explain'], 'er ontbreekt iets: regel'],
  [['explain', 'a', 'b'], 'te veel woorden achter "explain"'],
])('refuses %j: %s', (args, message) => {
  expect(refusal(args)).toBe(message);
});

test.each([[['rules', '--fix']], [['explain', 'no-grading', '--format', 'json']], [['init', '--quiet']]])(
  'refuses flags that do not go with the command: %j',
  (args) => {
    expect(() => readArguments(args, shell(), 'nl')()).toThrow('does not go with');
  },
);

test('the help is in the language asked for, and names every flag once', () => {
  for (const [locale, heading] of [
    ['nl', 'Gebruik:'],
    ['en', 'Usage:'],
  ] as const) {
    const terminal = shell();
    expect(() => readArguments(['--help'], terminal, locale)).toThrow();
    const help = terminal.written();
    expect(help).toContain(heading);
    expect(help.match(/--max-warnings/g)).toHaveLength(1);
    expect(help).not.toMatch(locale === 'nl' ? /\b(Options|Commands|display)\b/ : /\b(Opties|Gebruik)\b/);
  }
});

test('the help of a command names its own flags only', () => {
  const terminal = shell();
  expect(() => readArguments(['explain', '--help'], terminal, 'nl')).toThrow();
  const help = terminal.written();
  expect(help).toContain('<regel>');
  expect(help).toContain('--locale');
  expect(help).not.toContain('--fix');
});

test.each([
  [['report'], 'html, md, json, xlsx, csv, parquet'],
  [['report', 'merge'], 'html, md, json, xlsx, csv, parquet'],
  [['doctor'], 'stylish, json'],
])('the help of %j names the forms that it takes', (args, forms) => {
  const here = shell();
  expect(() => readArguments([...args, '--help'], here, 'nl')).toThrow();
  const help = here.written().replace(/\s+/g, ' ');
  expect(help).toContain(`vorm van het verslag: ${forms} `);
  expect(help).not.toContain('sarif');
  expect(help.includes('in een map')).toBe(args[0] === 'report');
});
