import type { Agenda, Locale } from '@hwlint/core';
import { findFiles } from '../files/find-files.ts';
import { shownPath } from '../files/shown-path.ts';
import { failuresOf } from '../lint/failures.ts';
import type { LintInput } from '../lint/lint-input.ts';
import { withPackedInputs } from '../lint/packed-inputs.ts';
import type { Session } from '../lint/session.ts';
import { examine } from './examine.ts';
import type { Diagnosis, HealthyFile, Mapping, PassedOver, SickFile } from './findings.ts';
import type { DoctorHost } from './host.ts';
import { mapRows } from './map-rows.ts';
import { mappedInput } from './mapped-input.ts';

export interface DiagnoseContext {
  readonly session: Session;
  readonly host: DoctorHost;
  readonly cwd: string;
  readonly locale: Locale;
}

/**
 * Looks at the files that paths, folders and globs stand for, one after the other, and changes none of them.
 * `mapped`: the absolute path of a file whose first rows are shown.
 */
export async function diagnose(
  { targets, mapped }: { readonly targets: readonly string[]; readonly mapped?: string },
  context: DiagnoseContext,
): Promise<Diagnosis> {
  const passedOver: PassedOver[] = [];
  const found = await findFiles(targets, context.cwd, (path, reason) => passedOver.push({ path, reason }));
  const failed: SickFile[] = found.problems.map(({ path, messages }) => sick(path, messages[context.locale]));
  const inputs = found.files.map(({ path, shown }) => inputOf(path, shown, context));
  const unpacked = await withPackedInputs(inputs, context, (path, reason) =>
    passedOver.push({ path, reason }),
  );
  failed.push(...unpacked.failures.map(({ path, message }) => sick(path, message)));
  const files: (HealthyFile | SickFile)[] = [];
  for (const input of unpacked.inputs) files.push(...(await check(input, context)).files);
  let mapping: Mapping | null = null;
  if (mapped !== undefined) {
    const checked = await checkMapped(mapped, context);
    mapping = checked.mapping ?? null;
    if (!mapping) failed.push(...checked.files.filter((file): file is SickFile => file.status === 'failed'));
  }
  return {
    version: 1,
    files: once([...failed, ...files]).sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0)),
    passedOver: passedOver.sort((a, b) => (a.path < b.path ? -1 : 1)),
    mapping,
  };
}

interface Checked {
  readonly files: readonly (HealthyFile | SickFile)[];
  readonly mapping?: Mapping;
}

/** The file whose rows are to be shown, which may stand in a zip. */
async function checkMapped(mapped: string, context: DiagnoseContext): Promise<Checked> {
  const shown = (path: string) => shownPath(path, context.cwd);
  try {
    const found = await mappedInput(mapped, (path) => inputOf(path, shown(path), context), context);
    if ('read' in found) return await check(found, context);
    return { files: found.map(({ path, message }) => sick(path, message)) };
  } catch (error) {
    return {
      files: failuresOf(error, shown(mapped), context).map(({ path, message }) => sick(path, message)),
    };
  }
}

/** One file, as far as it can be read. */
async function check(input: LintInput, { session, host, cwd, locale }: DiagnoseContext): Promise<Checked> {
  const { path, shown, isPacked = false } = input;
  try {
    const config = await session.configFor(path);
    const agenda: Agenda = await session.read(await input.read(), path, shown);
    const canWrite = isPacked || (await host.canWrite(path));
    const isOpen = !isPacked && (await host.isOpenElsewhere(path));
    const file = examine(shown, agenda, { cwd, locale, configs: config.files, isPacked, canWrite, isOpen });
    return { files: [file], mapping: mapRows(shown, agenda, locale) };
  } catch (error) {
    const failures = failuresOf(error, shown, { cwd, locale });
    return {
      files: failures.map(({ path: at, message, position }) =>
        sick(at, position ? `${message} (${position.line}:${position.column})` : message),
      ),
    };
  }
}

function inputOf(path: string, shown: string, { host }: DiagnoseContext): LintInput {
  return { path, shown, isOnDisk: true, read: () => host.read(path) };
}

function sick(path: string, reason: string): SickFile {
  return { status: 'failed', path, reason };
}

/** What is wrong with a config is said once, however many files it holds for. */
function once<T extends { readonly path: string; readonly status: string }>(files: readonly T[]): T[] {
  const said = new Set<string>();
  return files.filter((file) => {
    const key = JSON.stringify(file);
    if (said.has(key)) return false;
    said.add(key);
    return true;
  });
}
