import {
  type Agenda,
  type AgendaFormat,
  badPattern,
  type Finding,
  type Locale,
  lint,
  type Place,
  ReadError,
  readAgenda,
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

/**
 * Reads a text, or the bytes of a file, and applies the rules. What cannot be read is a problem at its place, not an exception.
 * @param path for messages
 * @throws ConfigError for a rule of the school's own that cannot be used; anything else is a fault in hwlint
 */
export function lintHomework(
  text: string | Uint8Array,
  path: string,
  format: AgendaFormat,
  { config, pack }: DocumentConfig,
  locale: Locale,
): HomeworkResult {
  const { columns, timeZone, referenceDay } = config;
  try {
    const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text;
    const agenda = readAgenda(bytes, {
      path,
      format,
      columns,
      ...(timeZone !== undefined && { timeZone }),
      ...(referenceDay !== undefined && { referenceDay }),
    });
    const { findings } = lint(agenda, { pack, config, locale });
    return { agenda, findings, problems: noticesOf(agenda, locale) };
  } catch (error) {
    if (!(error instanceof ReadError)) throw badPattern(error, pack, config.packs) ?? error;
    const message = error.messages[locale];
    const at = error.position?.offset ?? 0;
    return { findings: [], problems: [{ start: at, end: at, message, kind: 'failed' }], error: message };
  }
}

function noticesOf({ notices }: Agenda, locale: Locale): Problem[] {
  return notices.flatMap(({ span, message }) =>
    span ? [{ start: span.start, end: span.end, message: message[locale], kind: 'noticed' as const }] : [],
  );
}

/** The place of a finding as offsets. */
export function spanOf({ start, end }: Place): { readonly start: number; readonly end: number } {
  return { start: start.offset, end: end.offset };
}
