import { ConfigError, type Locale, type Localized, type Position, ReadError } from '@hwlint/core';
import { CliError } from '../cli-error.ts';
import { forwardSlashes, shownPath } from '../files/shown-path.ts';
import { systemErrorCode, systemReason } from '../files/system-error.ts';
import type { FailedFile } from './outcome.ts';

export interface FailureContext {
  readonly cwd: string;
  readonly locale: Locale;
}

/**
 * Why a file could not be linted, in words for people, whatever was thrown: a file and program that
 * disagree must not stand in the way of other files.
 */
export function failuresOf(error: unknown, shown: string, context: FailureContext): FailedFile[] {
  if (error instanceof ConfigError) {
    return [
      ...configFailures(error, context),
      { ...failure(shown, configIsWrong[context.locale]), isForConfig: true },
    ];
  }
  return [
    failure(shown, reasonOf(error)[context.locale], error instanceof ReadError ? error.position : undefined),
  ];
}

/** What is wrong in configs, each at its place. */
export function configFailures({ problems }: ConfigError, { cwd, locale }: FailureContext): FailedFile[] {
  return problems.map(({ path, position, messages }) => {
    const shown = path.startsWith('--') ? path : forwardSlashes(shownPath(path, cwd));
    return failure(shown, messages[locale], position);
  });
}

export function failure(path: string, message: string, position?: Position): FailedFile {
  return { kind: 'failed', path, message, position: position ?? null, isForConfig: false };
}

function reasonOf(error: unknown): Localized {
  if (error instanceof ReadError || error instanceof CliError) return error.messages;
  if (systemErrorCode(error)) return systemReason(error);
  const name = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return {
    nl: `hwlint liep vast op dit bestand (${name}). Dat is een fout in hwlint.`,
    en: `hwlint crashed on this file (${name}). That is a fault in hwlint.`,
  };
}

const configIsWrong: Localized = {
  nl: 'Niet gelezen, want de config die ervoor geldt klopt niet.',
  en: 'Not read, because the config that holds for it is wrong.',
};
