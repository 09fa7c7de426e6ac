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
  readAgenda,
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

/** What an open document came to before, so that only what changed is worked out again. Of one document. */
export class DocumentMemory {
  readonly rereader = new Rereader();
  readonly lint = new LintMemory();
}

/**
 * Reads a text, or the bytes of a file, and applies the rules. What cannot be read is a problem at its place, not an exception.
 * @param path for messages
 * @throws ConfigError for a rule of the school's own that cannot be used; anything else is a fault in hwlint
 */
export function lintHomework(
  text: string | Uint8Array,
  path: string,
  format: TextFormat,
  { config, pack, baseline }: DocumentConfig,
  locale: Locale,
  memory?: DocumentMemory,
): HomeworkResult {
  try {
    const options = { path, format, ...readOptionsOf(config) };
    const agenda = readWith(text, options, memory);
    const found = lint(agenda, { pack, config, locale, ...(memory && { memory: memory.lint }) });
    const { findings } = baseline ? applyBaseline(found, baseline).result : found;
    return { agenda, findings, problems: noticesOf(agenda, locale) };
  } catch (error) {
    if (!(error instanceof ReadError)) throw badPattern(error, pack, config.packs) ?? error;
    const message = error.messages[locale];
    const at = error.position?.offset ?? 0;
    return { findings: [], problems: [{ start: at, end: at, message, kind: 'failed' }], error: message };
  }
}

function readWith(
  text: string | Uint8Array,
  options: ReadOptions & { readonly format: TextFormat },
  memory: DocumentMemory | undefined,
): Agenda {
  if (typeof text !== 'string') return readAgenda(text, options);
  return memory ? memory.rereader.read(text, options) : readAgenda(new TextEncoder().encode(text), options);
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
