import type { EntryKind, Locale, Localized } from '@hwlint/core';
import type { Colors } from 'picocolors/types';
import { printable, printableLine, printablePath } from '../terminal/printable.ts';
import { wrap } from '../terminal/wrap.ts';
import type {
  CheckedColumn,
  Diagnosis,
  HealthyFile,
  MappedEntry,
  Mapping,
  PassedOver,
  SickFile,
} from './findings.ts';
import {
  delimiterWords,
  encodingWords,
  fieldWords,
  kindWords,
  notFixedWords,
  passedOverWords,
  statusWords,
} from './words.ts';

export interface ShowContext {
  readonly locale: Locale;
  readonly colors: Colors;
  readonly width: number;
}

/** So many paths at most are listed for one reason. */
const mostListed = 10;
const labelWidth = 12;

/** A diagnosis for people. */
export function show({ files, passedOver, mapping }: Diagnosis, context: ShowContext): string {
  const parts = [
    ...files.map((file) => (file.status === 'read' ? showRead(file, context) : showFailed(file, context))),
    ...(passedOver.length > 0 ? [showPassedOver(passedOver, context)] : []),
    ...(mapping ? [showMapping(mapping, context)] : []),
    ...(files.length > 0 ? [closing(files, passedOver, context)] : []),
  ];
  return `${parts.join('\n')}\n`;
}

function showRead(file: HealthyFile, context: ShowContext): string {
  const { locale } = context;
  const say = (nl: string, en: string) => (locale === 'nl' ? nl : en);
  const rows: [string, string][] = [
    ['config', file.configs.join(', ') || say('geen; hwlint zoals het komt', 'none; hwlint as it comes')],
    [say('lezer', 'reader'), readerWords(file, locale)],
  ];
  if (file.encoding !== null) rows.push([say('tekens', 'characters'), charactersOf(file, locale)]);
  const columns = columnWords(file, locale);
  const hasColumns = hasTableColumns(file);
  if (columns !== '') {
    rows.push([hasColumns ? say('kolommen', 'columns') : say('velden', 'fields'), columns]);
  }
  rows.push([say('begrepen', 'understood'), understood(file, locale)]);
  if (file.notFixed !== null) rows.push(['--fix', notFixedWords[file.notFixed][locale]]);
  for (const notice of file.notices) rows.push([say('let op', 'note'), notice]);
  return `${context.colors.bold(printablePath(file.path))}\n${rows.map((row) => showRow(row, context)).join('')}`;
}

function showRow([label, words]: readonly [string, string], { width }: ShowContext): string {
  const indent = ' '.repeat(labelWidth + 4);
  const lines = wrap(printableLine(words), width, indent);
  return `  ${label.padEnd(labelWidth)}  ${lines.slice(indent.length)}\n`;
}

function showFailed({ path, reason }: SickFile, context: ShowContext): string {
  const label = context.locale === 'nl' ? 'niet gelezen' : 'not read';
  return `${context.colors.bold(printablePath(path))}\n${showRow([label, reason], context)}`;
}

function readerWords({ format, profile }: HealthyFile, locale: Locale): string {
  if (!profile) return format;
  const status = profile.status ? statusWords[profile.status]?.[locale] : undefined;
  const words = `${profile.title}${status ? `, ${status}` : ''} (${profile.id})`;
  return locale === 'nl' ? `${format}, met het profiel ${words}` : `${format}, by the profile ${words}`;
}

function charactersOf({ encoding, hasByteOrderMark }: HealthyFile, locale: Locale): string {
  const words = encodingWords[encoding ?? '']?.[locale] ?? encoding ?? '';
  if (!hasByteOrderMark) return words;
  return locale === 'nl' ? `${words}, met een merk vooraan (BOM)` : `${words}, with a byte order mark`;
}

/** Whether its format has columns rather than members or properties. */
function hasTableColumns({ format }: HealthyFile): boolean {
  return format !== 'json' && format !== 'ndjson' && format !== 'ics';
}

function columnWords({ columns, delimiter }: HealthyFile, locale: Locale): string {
  const all = columns ?? [];
  const named = (use: CheckedColumn['use']) => all.filter((column) => column.use === use);
  const read = named('read').map(({ name, field }) => `${name} → ${fieldName(field, locale)}`);
  const list = (columnList: readonly CheckedColumn[]) => columnList.map(({ name }) => name).join(', ');
  const [never, unknown] = [named('never'), named('unknown')];
  const nl = locale === 'nl';
  return [
    ...(delimiter === null
      ? []
      : [
          (nl ? 'gescheiden door een ' : 'parted by a ') + (delimiterWords[delimiter]?.[locale] ?? delimiter),
        ]),
    ...(read.length > 0 ? [read.join(', ')] : []),
    ...(never.length > 0 ? [`${nl ? 'nooit gelezen' : 'never read'}: ${list(never)}`] : []),
    ...(unknown.length > 0
      ? [`${nl ? 'niet gekend en niet gelezen' : 'not known and not read'}: ${list(unknown)}`]
      : []),
  ].join('; ');
}

function fieldName(field: string | null, locale: Locale): string {
  return fieldWords[field ?? '']?.[locale] ?? field ?? '';
}

function understood({ entries, plans, className, grade, week }: HealthyFile, locale: Locale): string {
  const nl = locale === 'nl';
  const kinds = (Object.keys(entries) as EntryKind[]).filter((kind) => entries[kind] > 0);
  const counts = kinds.map((kind) => counted(entries[kind], kindWords[kind], locale));
  const facts = [
    ...(className === null ? [] : [`${nl ? 'klas' : 'class'} ${className}`]),
    ...(grade === null ? [] : [grade]),
    ...(week === null ? [] : [/week/iu.test(week) ? week : `week ${week}`]),
  ];
  if (counts.length === 0) return nl ? 'geen huiswerk' : 'no homework';
  const inPlans = counted(
    plans,
    [
      { nl: 'plan', en: 'plan' },
      { nl: 'plannen', en: 'plans' },
    ],
    locale,
  );
  return `${counts.join(', ')} in ${inPlans}${facts.length > 0 ? ` (${facts.join(', ')})` : ''}`;
}

function counted(count: number, [one, many]: readonly [Localized, Localized], locale: Locale): string {
  return `${count} ${(count === 1 ? one : many)[locale]}`;
}

function showPassedOver(files: readonly PassedOver[], context: ShowContext): string {
  const title = context.locale === 'nl' ? 'Overgeslagen' : 'Passed over';
  const reasons = [...new Set(files.map(({ reason }) => reason))];
  const rows = reasons.map((reason) => {
    const paths = files.filter((file) => file.reason === reason).map(({ path }) => path);
    const more = paths.length - mostListed;
    const rest = more > 0 ? (context.locale === 'nl' ? ` en nog ${more}` : ` and ${more} more`) : '';
    const list = paths.slice(0, mostListed).join(', ') + rest;
    const lines = wrap(
      printableLine(`${list}: ${passedOverWords[reason][context.locale]}`),
      context.width,
      '    ',
    );
    return `  ${lines.slice(4)}\n`;
  });
  return `${context.colors.bold(title)}\n${rows.join('')}`;
}

function showMapping({ path, columns, entries, skipped, notices }: Mapping, context: ShowContext): string {
  const { locale, colors, width } = context;
  const nl = locale === 'nl';
  const lines = [
    colors.bold(
      printablePath(nl ? `${path}: zo is het begin begrepen` : `${path}: how its start is understood`),
    ),
  ];
  if (columns.length > 0) {
    const longest = Math.min(30, Math.max(...columns.map(({ name }) => name.length)));
    for (const { name, field, use, samples } of columns) {
      const meaning =
        use === 'read'
          ? `→ ${fieldName(field, locale)}${samples.length > 0 ? `: ${samples.map((words) => `“${words}”`).join(', ')}` : ''}`
          : use === 'never'
            ? nl
              ? 'wordt nooit gelezen'
              : 'is never read'
            : nl
              ? 'niet gekend, niet gelezen'
              : 'not known, not read';
      const indent = ' '.repeat(longest + 4);
      lines.push(
        `  ${printable(name).padEnd(longest)}  ${wrap(printable(meaning), width, indent).slice(indent.length)}`,
      );
    }
  }
  if (entries.length === 0) lines.push(nl ? '  geen huiswerk' : '  no homework');
  const rows = [
    ...entries.map((entry) => ({ row: entry.row, shown: showEntry(entry, context) })),
    ...skipped.map(({ row, place, reason }) => ({
      row,
      shown: wrap(printable(`${place} · ${reason}`), width, '    ').slice(2),
    })),
  ];
  lines.push(...rows.sort((a, b) => a.row - b.row).map(({ shown }) => shown));
  for (const notice of saidOf(entries, skipped, notices, locale)) {
    lines.push(wrap(printable(`${nl ? 'let op' : 'note'}: ${notice}`), width, '    ').slice(2));
  }
  return `${lines.join('\n')}\n`;
}

/** What is said below the rows; of a file without any row there is always a reason. */
function saidOf(
  entries: Mapping['entries'],
  skipped: Mapping['skipped'],
  notices: Mapping['notices'],
  locale: Locale,
): readonly string[] {
  if (entries.length + skipped.length + notices.length > 0) return notices;
  return [
    locale === 'nl'
      ? 'er staan geen taken, lessen of berichten in, hooguit titels.'
      : 'it holds no tasks, lessons or messages, titles at most.',
  ];
}

function showEntry(entry: MappedEntry, { locale, colors, width }: ShowContext): string {
  const labels: readonly (readonly [string, string | null])[] = [
    ['id', entry.id],
    ['subject', entry.subject],
    ['class', entry.className],
    ['grade', entry.grade],
    ['given', entry.given],
    ['date', entry.day],
    ['due', entry.due],
  ];
  const facts = labels.flatMap(([field, words]) =>
    words === null ? [] : [`${fieldName(field, locale)} ${words}`],
  );
  const head = [entry.place, kindWords[entry.kind][0][locale].replace(/^(?:keer|time) /u, ''), ...facts];
  const first = wrap(printable(head.join(' · ')), width, '    ').slice(2);
  return `${colors.dim(first)}\n${wrap(printable(entry.text), width, '    ')}`;
}

function closing(
  files: Diagnosis['files'],
  passedOver: readonly PassedOver[],
  { locale, width }: ShowContext,
): string {
  const failed = files.filter(({ status }) => status === 'failed').length;
  const read = files.length - failed;
  const words =
    locale === 'nl'
      ? `${read} ${read === 1 ? 'bestand' : 'bestanden'} gelezen, ${failed} niet gelezen, ${passedOver.length} overgeslagen.`
      : `${read} ${read === 1 ? 'file' : 'files'} read, ${failed} not read, ${passedOver.length} passed over.`;
  return wrap(words, width);
}
