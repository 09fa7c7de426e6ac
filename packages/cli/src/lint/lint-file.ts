import {
  applyBaseline,
  drawnOutFormats,
  type FileBaseline,
  type Locale,
  type Localized,
  summarize,
} from '@hwlint/core';
import type { ResultCache } from '../cache/result-cache.ts';
import { systemErrorCode, systemReason } from '../files/system-error.ts';
import { fixDocument } from '../fix/fix-document.ts';
import { fixFile, type Reading } from '../fix/fix-file.ts';
import { failure } from './failures.ts';
import { shownText } from './hide.ts';
import type { LintInput } from './lint-input.ts';
import type { LintedFile } from './outcome.ts';
import { reportFile } from './report-finding.ts';
import type { Session } from './session.ts';

export interface LintFileOptions {
  readonly locale: Locale;
  readonly fixes: boolean;
  readonly isQuiet: boolean;
  /** Asked before a file is read that is not to be changed. */
  readonly cache?: ResultCache;
  /** What the file's baseline knows of it, to be set aside. */
  readonly known?: FileBaseline;
}

/** What came of a file, as the cache knows it, or else as {@link lintFile} finds out. */
export async function lintCached(
  input: LintInput,
  session: Session,
  options: LintFileOptions,
): Promise<LintedFile> {
  const { cache, fixes, isQuiet, known: aside = {} } = options;
  if (!cache || fixes || input.format) return lintFile(input, session, options);
  const { path, shown, format } = input;
  const settings = await session.settingsFor(path, shown);
  const question = { path, shown, format, settings, isQuiet, aside, bytes: await input.read() };
  const known = await cache.get(question);
  if (known) return known;
  const file = await lintFile({ ...input, read: async () => question.bytes }, session, options);
  await cache.set(question, file);
  return file;
}

/** Reads, judges and, when asked, fixes one file that is held as a whole. */
export async function lintFile(
  input: LintInput,
  session: Session,
  options: LintFileOptions,
): Promise<LintedFile> {
  const { path, shown, format } = input;
  const read = async (bytes: Uint8Array): Promise<Reading> => {
    const { agenda, result } = await session.lint(bytes, path, shown, format);
    return { agenda, result: options.known ? applyBaseline(result, options.known).result : result };
  };
  const bytes = await input.read();
  const first = await read(bytes);
  const { isPacked = false } = input;
  const fixed = options.fixes && !isPacked ? await fixFile(first, read) : undefined;
  const made = fixed?.bytes;
  const written = made ? await writing(() => input.write?.(made)) : {};
  const left = 'error' in written ? notWritten(written.error) : written.done;
  const { agenda, result } = left ? first : (fixed ?? first);
  const summary = summarize(agenda, result);
  const listed = options.isQuiet ? { ...result, findings: result.findings.filter(isError) } : result;
  const change = made && !left ? { before: shownText(first.agenda), after: shownText(agenda) } : null;
  const report = reportFile(shown, agenda, listed, summary, {
    locale: options.locale,
    fixed: left ? 0 : (fixed?.applied ?? 0),
    change,
    isPacked,
  });
  if ('error' in written) {
    return {
      ...report,
      isWritable: false,
      failure: failure(shown, notWritten(written.error)[options.locale]),
    };
  }
  if (left) return { ...noticed(report, left[options.locale]), isWritable: false };
  if (!options.fixes || fixed || !result.findings.some(({ fix }) => fix)) return report;
  const copied = await writing(() => fixDocument(first, bytes, input, { read, locale: options.locale }));
  if ('error' in copied) return { ...report, failure: failure(shown, noCopy(copied.error)[options.locale]) };
  if (copied.done) return { ...report, notices: [...report.notices, copied.done] };
  const byHand = agenda.format === 'docx' ? noCopyFor : changeByHand;
  const reason = isPacked ? inZip : drawnOutFormats.has(agenda.format) ? byHand : notExact;
  return noticed(report, reason[options.locale]);
}

function noticed(report: LintedFile, message: string): LintedFile {
  const notice = { code: 'skipped', message, start: null, location: null } as const;
  return { ...report, notices: [...report.notices, notice] };
}

/** What the system has against a write is told beside what was found: that stays true. */
async function writing<T>(
  write: () => Promise<T> | undefined,
): Promise<{ readonly done?: T | undefined } | { readonly error: unknown }> {
  try {
    return { done: await write() };
  } catch (error) {
    if (systemErrorCode(error) === undefined) throw error;
    return { error };
  }
}

function notWritten(error: unknown): Localized {
  const { nl, en } = systemReason(error);
  return { nl: `Niet aangepast. ${nl}`, en: `Not changed. ${en}` };
}

function noCopy(error: unknown): Localized {
  const { nl, en } = systemReason(error);
  return {
    nl: `Er is geen kopie met wijzigingen gemaakt. ${nl}`,
    en: `No copy with changes was made. ${en}`,
  };
}

function isError({ severity }: { readonly severity: string }): boolean {
  return severity === 'error';
}

const inZip: Localized = {
  nl: 'Niet aangepast, want dit bestand zit in een zip. Pak het uit en laat het dan aanpassen.',
  en: 'Not changed, because this file is in a zip. Unpack it, and have it changed then.',
};

const notExact: Localized = {
  nl: 'Niet aangepast, want dit bestand kan niet teken voor teken teruggeschreven worden.',
  en: 'Not changed, because this file cannot be written back character by character.',
};

const noCopyFor: Localized = {
  nl: 'Geen kopie gemaakt: de punten staan in alinea’s met een link, een veld, een afbeelding of een wijziging van iemand anders, of hwlint kan dit bestand niet letterlijk terugschrijven. Bij elk punt staat wat je er zelf in kunt veranderen.',
  en: 'No copy made: the points stand in paragraphs with a link, a field, a picture or a change by somebody else, or hwlint cannot write this file back to the letter. Each point says what you can change in it yourself.',
};

const changeByHand: Localized = {
  nl: 'Niet aangepast, want hwlint schrijft niet in zo’n bestand. Bij elk punt staat wat je er zelf in kunt veranderen.',
  en: 'Not changed, because hwlint does not write into such a file. Each point says what you can change in it yourself.',
};
