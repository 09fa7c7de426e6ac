import {
  type Agenda,
  drawnOutFormats,
  type EntryKind,
  type Locale,
  type Reading,
  type ReadingColumn,
} from '@hwlint/core';
import { forwardSlashes, shownPath } from '../files/shown-path.ts';
import type { CheckedColumn, HealthyFile } from './findings.ts';

export interface Circumstances {
  readonly cwd: string;
  readonly locale: Locale;
  /** Absolute paths of the configs that hold for the file. */
  readonly configs: readonly string[];
  readonly isPacked: boolean;
  readonly canWrite: boolean;
  /** In another program. */
  readonly isOpen: boolean;
}

/** What there is to say of a file, from what its reader made of it. */
export function examine(
  shown: string,
  agenda: Agenda,
  { cwd, locale, configs, isPacked, canWrite, isOpen }: Circumstances,
): HealthyFile {
  const { format, source, meta, reading = {}, notices } = agenda;
  const isDrawnOut = drawnOutFormats.has(format);
  return {
    status: 'read',
    path: shown,
    format,
    configs: configs.map((path) => forwardSlashes(shownPath(path, cwd))),
    profile: shownProfile(reading.profile, locale),
    encoding: isDrawnOut ? null : source.encoding,
    hasByteOrderMark: !isDrawnOut && source.hasByteOrderMark,
    delimiter: reading.delimiter ?? null,
    columns: checkedColumns(reading),
    entries: countKinds(agenda),
    plans: agenda.plans.length,
    className: meta.className ?? null,
    grade: meta.grade ?? null,
    week: meta.week ?? null,
    notFixed: whyNotFixed({
      isDrawnOut,
      isCopied: format === 'docx',
      isPacked,
      isExact: source.isWritable,
      canWrite,
      isOpen,
    }),
    notices: notices.map(({ message }) => message[locale]),
  };
}

function shownProfile(profile: Reading['profile'], locale: Locale): HealthyFile['profile'] {
  if (!profile) return null;
  const { title } = profile;
  return { ...profile, title: typeof title === 'string' ? title : title[locale] };
}

export function checkedColumn({ name, field }: ReadingColumn): CheckedColumn {
  if (field === 'ignore') return { name, field: null, use: 'never' };
  return { name, field: field ?? null, use: field === undefined ? 'unknown' : 'read' };
}

function checkedColumns({ columns }: Reading): readonly CheckedColumn[] | null {
  return columns?.filter(({ name }) => name !== '').map(checkedColumn) ?? null;
}

function countKinds({ entries }: Agenda): Readonly<Record<EntryKind, number>> {
  const counts = { task: 0, lesson: 0, test: 0, material: 0, message: 0 };
  for (const { kind } of entries) counts[kind] += 1;
  return counts;
}

function whyNotFixed({
  isDrawnOut,
  isCopied,
  isPacked,
  isExact,
  canWrite,
  isOpen,
}: Readonly<
  Record<'isDrawnOut' | 'isCopied' | 'isPacked' | 'isExact' | 'canWrite' | 'isOpen', boolean>
>): HealthyFile['notFixed'] {
  if (isCopied && !isPacked) return 'copy';
  if (isDrawnOut) return 'format';
  if (isPacked) return 'packed';
  if (!isExact) return 'inexact';
  if (isOpen) return 'open';
  return canWrite ? null : 'read-only';
}
