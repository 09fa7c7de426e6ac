import { knownWordHint, type Rule } from '@hwlint/core';
import { CliError } from '../cli-error.ts';
import { type ExitCode, exitCodes } from '../exit-code.ts';
import { Session } from '../lint/session.ts';
import { type RawOptions, readLocale } from '../options.ts';
import { colorsFor } from '../terminal/colors.ts';
import { Output } from '../terminal/output.ts';
import { type Shell, widthOf } from '../terminal/shell.ts';
import { explainRule } from './explain-rule.ts';

/** `hwlint explain RULE`: why a rule is there, where it comes from, what it flags and what it lets be. */
export async function explainCommand(id: string, raw: RawOptions, shell: Shell): Promise<ExitCode> {
  const session = new Session({
    cwd: shell.cwd,
    rules: [],
    ...(raw.locale && { locale: readLocale(raw.locale) }),
  });
  const locale = await session.locale();
  const colors = colorsFor(raw.color, shell.env, Boolean(shell.stdout.isTTY));
  const output = new Output(shell.stdout);
  await output.write(
    explainRule(findRule(id, await session.rules()), { locale, colors, width: widthOf(shell) }),
  );
  await output.close();
  return exitCodes.ok;
}

/** @throws CliError naming the nearest known rule. */
function findRule(id: string, rules: readonly Rule[]): Rule {
  const rule = rules.find((candidate) => candidate.id === id);
  if (rule) return rule;
  const known = rules.map((candidate) => candidate.id);
  const hint = knownWordHint(id, known);
  throw new CliError({
    nl: `er is geen regel "${id}"${hint.nl || '; hwlint rules toont ze allemaal'}`,
    en: `there is no rule "${id}"${hint.en || '; hwlint rules shows them all'}`,
  });
}
