import { isOwnText, type Locale, lint, readAgenda, readOptionsOf } from '@hwlint/core';
import {
  addExamples,
  buildReport,
  Counter,
  ExampleCollector,
  type FileRecord,
  recordFile,
  Schools,
  withReportFacts,
} from '@hwlint/report';
import { editorTexts, html } from '@hwlint/report/html';
import type { CancellationToken, WorkDoneProgressReporter } from 'vscode-languageserver';
import { formatOfDocument } from '../documents/document-format.ts';
import { nameIn } from '../files/locations.ts';
import type { ReportResult } from '../protocol.ts';
import { nextTurn } from '../server/next-turn.ts';
import { type Session, throwIfCancelled } from '../server/session.ts';
import { say } from '../texts/texts.ts';
import { version } from '../version.ts';
import { findWorkspaceFiles } from './workspace-files.ts';

/**
 * The report over every homework file of the workspace, as `hwlint report` makes it, in one HTML file. Documents count
 * as they stand in the editor. A baseline sets nothing aside here: a report says what is there.
 */
export async function reportWorkspace(
  session: Session,
  token: CancellationToken,
  progress: WorkDoneProgressReporter,
): Promise<ReportResult> {
  const { configs } = session;
  const locale = await session.localeFor();
  const counter = new Counter();
  const pack = withReportFacts((await configs.of(`${configs.folders[0] ?? ''}/plan.md`)).pack);
  const examples = new ExampleCollector(pack);
  const schools = new Schools();
  const records: FileRecord[] = [];
  progress.begin(say('reporting', locale), 0, undefined, true);
  try {
    const { toLint } = await findWorkspaceFiles(session, configs.folders);
    const homework = toLint.filter((uri) => formatOfDocument(uri, '') !== 'config');
    for (const [index, uri] of homework.entries()) {
      await nextTurn(session.platform);
      throwIfCancelled(token);
      progress.report(Math.round((100 * index) / homework.length), `${index + 1} / ${homework.length}`);
      const read = await readFile(session, uri, locale).catch(() => undefined);
      if (!read) counter.addFailure();
      else if (read !== 'own') {
        const record = recordFile(read.agenda, read.result, read);
        schools.note(record);
        for (const entry of record.entries) schools.noteEntry(entry, record);
        records.push(record);
      }
    }
    for (const record of records) {
      const outcomes = counter.add(record, schools.of(record));
      record.entries.forEach((entry, at) => {
        if (outcomes[at] === 'counted') addExamples(examples, entry);
      });
    }
    const model = buildReport(counter.counts(), {
      program: `hwlint ${version}`,
      rules: pack.rules,
      examplesOf: (key) => examples.examplesOf(key),
    });
    const texts = editorTexts[locale];
    return { title: texts.title, html: await html(model, { texts, rules: pack.rules }) };
  } finally {
    progress.done();
  }
}

async function readFile(session: Session, uri: string, locale: Locale) {
  const { configs, files } = session;
  const open = session.openAt(uri);
  const bytes = open ? new TextEncoder().encode(open.text) : await files.readFile(uri);
  if (!bytes) return undefined;
  if (isOwnText(bytes)) return 'own';
  const { config, ...found } = await configs.of(uri);
  const pack = withReportFacts(found.pack);
  const agenda = readAgenda(bytes, { path: nameIn(uri), ...readOptionsOf(config) });
  return { agenda, result: lint(agenda, { pack, config, locale }), pack, config };
}
