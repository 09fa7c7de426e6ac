import { isAbsolute, relative, resolve, sep } from 'node:path';
import type { AgendaFormat } from '@hwlint/core';
import { findFiles } from '../files/find-files.ts';
import { IgnoreFiles, ignoreFileName } from '../files/ignore-files.ts';
import { keepFromOutput, type ReadFile } from '../files/keep-from-output.ts';
import { shownPath } from '../files/shown-path.ts';
import { failure } from '../lint/failures.ts';
import { fileInput } from '../lint/file-input.ts';
import type { LintInput } from '../lint/lint-input.ts';
import type { FailedFile } from '../lint/outcome.ts';
import { withPackedInputs } from '../lint/packed-inputs.ts';
import { PipedBytes } from '../lint/read-bytes.ts';
import type { Shell } from '../terminal/shell.ts';
import type { Talk } from '../terminal/talk.ts';
import { commandHint } from './command-names.ts';
import type { LintOptions } from './lint-options.ts';

export interface Inputs {
  readonly inputs: readonly LintInput[];
  readonly failures: readonly FailedFile[];
}

/** What there is to lint: stdin, or the files that paths, folders and globs stand for, and those in zips. */
export async function lintInputs(options: LintOptions, shell: Shell, talk: Talk): Promise<Inputs> {
  const { stdinName } = options;
  const { inputs, failures } = await (stdinName === undefined
    ? fromTargets(options, shell.cwd, talk)
    : fromStdin(stdinName, options.from, shell, talk));
  await keepFromReport(options, inputs, shell.cwd);
  const others = inputs.filter(({ path }) => path !== options.outputFile); // it is empty, and about to be written
  const unpacked = await withPackedInputs(others, { cwd: shell.cwd, locale: talk.locale });
  return { inputs: unpacked.inputs, failures: [...failures, ...unpacked.failures] };
}

/** See {@link keepFromOutput}. @throws CliError when the report would take the place of what is somebody's work */
export async function keepFromReport(
  { outputFile, session: { configPath } }: LintOptions,
  inputs: readonly ReadFile[],
  cwd: string,
): Promise<void> {
  if (outputFile === undefined) return;
  const read = [...inputs, ...(configPath === undefined ? [] : [{ path: configPath }])];
  await keepFromOutput([outputFile], 'report', read, cwd);
}

async function fromStdin(
  name: string,
  format: AgendaFormat | undefined,
  { cwd, stdin }: Shell,
  talk: Talk,
): Promise<Inputs> {
  const path = resolve(cwd, name);
  if (await new IgnoreFiles().ignoresFile(path)) {
    sayIgnored(name, talk);
    return { inputs: [], failures: [] };
  }
  const piped = new PipedBytes(() => stdin);
  const input = {
    path,
    shown: name,
    ...(format && { format }),
    read: () => piped.read(),
    stream: () => piped.stream(),
  };
  return { inputs: [input], failures: [] };
}

async function fromTargets(
  { targets, outputFile, fix }: LintOptions,
  cwd: string,
  talk: Talk,
): Promise<Inputs> {
  const { files, roots, problems, ignored, own } = await findFiles(targets, cwd);
  for (const path of ignored) sayIgnored(path, talk);
  sayOwn(
    own.filter((path) => {
      if (outputFile !== undefined && path === shownPath(outputFile, cwd)) return false; // it is written anew
      return isReport(path) || targets.includes(path);
    }),
    talk,
  );
  return {
    inputs: files.map(({ path, real, shown }) => {
      if (fix !== 'write') return fileInput(path, shown, 'no');
      const isNamed = path === real || roots.some((root) => isIn(real, root));
      return fileInput(path, shown, isNamed ? 'yes' : 'elsewhere');
    }),
    failures: problems.map(({ path, messages }) =>
      failure(path, messages[talk.locale] + commandHint(path, talk.locale)),
    ),
  };
}

/** Whether a path is a folder or file, or lies in that folder; both real paths. */
function isIn(path: string, folder: string): boolean {
  const way = relative(folder, path);
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}

function sayIgnored(path: string, talk: Talk): void {
  talk.say({
    nl: `${path} overgeslagen, want een ${ignoreFileName} noemt het.`,
    en: `${path} passed over, because a ${ignoreFileName} names it.`,
  });
}

/** A report that lies among the homework is worth a word; a baseline or counts, in JSON, lie where they should. */
function isReport(path: string): boolean {
  return !path.endsWith('.json');
}

/** Paths that are named; of more than these, how many. */
const mostNamed = 3;

function sayOwn(paths: readonly string[], talk: Talk): void {
  if (paths.length === 0) return;
  const rest = paths.length - mostNamed;
  const named = paths.slice(0, mostNamed).join(', ');
  talk.say({
    nl: `${named}${rest > 0 ? ` en nog ${rest}` : ''} overgeslagen, want hwlint schreef ${paths.length === 1 ? 'het' : 'ze'} zelf.`,
    en: `${named}${rest > 0 ? ` and ${rest} more` : ''} passed over, because hwlint wrote ${paths.length === 1 ? 'it' : 'them'} itself.`,
  });
}
