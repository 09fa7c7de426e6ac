import type { Locale, Rule } from '@hwlint/core';
import type { Colors } from 'picocolors/types';
import { type ExitCode, exitCodes } from '../exit-code.ts';
import { severityWidth, severityWords } from '../formats/severity-words.ts';
import { Session } from '../lint/session.ts';
import { oneOf, type RawOptions, readLocale } from '../options.ts';
import { colorsFor } from '../terminal/colors.ts';
import { Output } from '../terminal/output.ts';
import type { Shell } from '../terminal/shell.ts';

/** `hwlint rules`: what hwlint looks at, a line a rule, or as JSON. */
export async function rulesCommand(raw: RawOptions, shell: Shell): Promise<ExitCode> {
  const session = new Session({
    cwd: shell.cwd,
    rules: [],
    ...(raw.locale && { locale: readLocale(raw.locale) }),
  });
  const locale = await session.locale();
  const format = oneOf('--format', raw.format ?? 'stylish', ['stylish', 'json']);
  const colors = colorsFor(raw.color, shell.env, Boolean(shell.stdout.isTTY));
  const rules = [...(await session.rules())].sort((a, b) => (a.id < b.id ? -1 : 1));
  const output = new Output(shell.stdout);
  await output.write(format === 'json' ? asJson(rules) : asTable(rules, locale, colors));
  await output.close();
  return exitCodes.ok;
}

function asJson(rules: readonly Rule[]): string {
  const list = rules.map(({ id, key, severity, status, title, source }) => ({
    id,
    key,
    severity,
    status,
    title,
    source,
  }));
  return `${JSON.stringify(list, null, 2)}\n`;
}

function asTable(rules: readonly Rule[], locale: Locale, colors: Colors): string {
  const width = Math.max(...rules.map(({ id }) => id.length));
  return rules
    .map(({ id, severity, status, title }) => {
      const word = severityWords[status === 'preview' ? 'off' : severity][locale].padEnd(severityWidth);
      return `${colors.bold(id.padEnd(width))}  ${colors.yellow(word)}  ${title[locale]}\n`;
    })
    .join('');
}
