import {
  type Agenda,
  applyBaseline,
  badPattern,
  type Finding,
  LintMemory,
  type Locale,
  lint,
  type Place,
  ReadError,
  type ReadOptions,
  Rereader,
  type ResolvedConfig,
  readOptionsOf,
  type TextFormat,
} from '@hwlint/core';
import type { DocumentConfig } from '../configs/config-store.ts';
import type { Problem } from './linted.ts';

/** Reading and linting one text. */
export interface HomeworkResult {
  readonly agenda?: Agenda;
  readonly findings: readonly Finding[];
  readonly problems: readonly Problem[];
  readonly error?: string;
}

/** Reads a text that is already chosen. */
export type ReadText = (options: ReadOptions & { readonly format: TextFormat }) => Agenda;

/** What an open document came to before, so that only what changed is worked out again. Of one document. */
export class DocumentMemory {
  readonly rereader = new Rereader();
  readonly lint = new LintMemory();
}

/** What an open document would be after edits that are weighed; each kind by itself, since its texts are much alike. */
export class TrialMemory {
  readonly comments = new Rereader();
  readonly fixes = new DocumentMemory();
}

/**
 * Reads a text and applies the rules. What cannot be read is a problem at its place, not an exception.
 * @param read gives what the text holds
 * @param path for messages
 * @param memory of the document that the text is of, when it is read again and again
 * @throws ConfigError for a rule of the school's own that cannot be used; anything else is a fault in hwlint
 */
export function lintHomework(
  read: ReadText,
  path: string,
  format: TextFormat,
  { config, pack, baseline }: DocumentConfig,
  locale: Locale,
  memory?: LintMemory,
): HomeworkResult {
  try {
    const agenda = read(readOptions(path, format, config));
    const found = lint(agenda, { pack, config, locale, ...(memory && { memory }) });
    const { findings } = baseline ? applyBaseline(found, baseline).result : found;
    return { agenda, findings, problems: noticesOf(agenda, locale, memory !== undefined) };
  } catch (error) {
    if (!(error instanceof ReadError)) throw badPattern(error, pack, config.packs) ?? error;
    const message = error.messages[locale];
    const at = error.position?.offset ?? 0;
    return { findings: [], problems: [{ start: at, end: at, message, kind: 'failed' }], error: message };
  }
}

/** How a document is read under a config. */
export function readOptions(
  path: string,
  format: TextFormat,
  config: ResolvedConfig,
): ReadOptions & { readonly format: TextFormat } {
  return { path, format, ...readOptionsOf(config) };
}

/** What is about the whole text stands at its start. That it is empty is no news to somebody who has it open. */
function noticesOf({ notices, source }: Agenda, locale: Locale, isOpen: boolean): Problem[] {
  const isToSay = !isOpen || /\S/u.test(source.text);
  return notices.flatMap(({ span, message }) => {
    if (!span && !isToSay) return [];
    const { start, end } = span ?? { start: 0, end: 0 };
    return [{ start, end, message: message[locale], kind: 'noticed' as const }];
  });
}

/** The place of a finding as offsets. */
export function spanOf({ start, end }: Place): { readonly start: number; readonly end: number } {
  return { start: start.offset, end: end.offset };
}
