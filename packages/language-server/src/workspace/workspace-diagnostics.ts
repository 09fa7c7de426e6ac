import {
  type CancellationToken,
  DocumentDiagnosticReportKind,
  type ResultProgressReporter,
  type WorkDoneProgressReporter,
  type WorkspaceDiagnosticParams,
  type WorkspaceDiagnosticReport,
  type WorkspaceDiagnosticReportPartialResult,
  type WorkspaceDocumentDiagnosticReport,
} from 'vscode-languageserver';
import { keyOf } from '../files/locations.ts';
import { type Session, throwIfCancelled } from '../server/session.ts';
import { say } from '../texts/texts.ts';
import { FileLinter } from './file-linter.ts';
import { findWorkspaceFiles } from './workspace-files.ts';

/** So many files at a time go to a client that takes them in parts. */
const batchSize = 20;

/**
 * Diagnostics of the whole workspace. A client that takes parts and has everything already is answered when something
 * changes: it may ask all the time, and the disk is left alone.
 */
export class WorkspaceDiagnostics {
  readonly #session: Session;
  readonly #linter: FileLinter;
  #changed = true;
  #wake: (() => void)[] = [];
  #includesAll = false;

  constructor(session: Session) {
    this.#session = session;
    this.#linter = new FileLinter(session);
  }

  /** Says that a file, document, config or setting changed. */
  touch(): void {
    this.#changed = true;
    for (const wake of this.#wake.splice(0)) wake();
  }

  /** Reports every file from now on, whatever the settings say: somebody asked for it. */
  includeAll(): void {
    this.#includesAll = true;
    this.touch();
  }

  async report(
    { previousResultIds, partialResultToken }: WorkspaceDiagnosticParams,
    token: CancellationToken,
    progress: WorkDoneProgressReporter,
    parts: ResultProgressReporter<WorkspaceDiagnosticReportPartialResult> | undefined,
  ): Promise<WorkspaceDiagnosticReport> {
    const previous = new Map((previousResultIds ?? []).map(({ uri, value }) => [keyOf(uri), { uri, value }]));
    if (partialResultToken !== undefined && previous.size > 0) await this.#untilChanged(token);
    throwIfCancelled(token);
    this.#changed = false;
    progress.begin(say('lintingWorkspace', await this.#session.localeFor()), 0);
    try {
      return await this.#reportAll(previous, token, progress, parts);
    } finally {
      progress.done();
    }
  }

  async #reportAll(
    previous: Map<string, { readonly uri: string; readonly value: string }>,
    token: CancellationToken,
    progress: WorkDoneProgressReporter,
    parts: ResultProgressReporter<WorkspaceDiagnosticReportPartialResult> | undefined,
  ): Promise<WorkspaceDiagnosticReport> {
    let items: WorkspaceDocumentDiagnosticReport[] = [];
    const uris = await this.#files();
    for (const [index, uri] of uris.entries()) {
      await nextTurn();
      if (token.isCancellationRequested) this.#changed = true;
      throwIfCancelled(token);
      const before = previous.get(keyOf(uri));
      previous.delete(keyOf(uri));
      const item = await this.#reportOf(uri, before?.value);
      if (item) items.push(item);
      progress.report(Math.round((100 * (index + 1)) / uris.length));
      if (parts && items.length >= batchSize) {
        parts.report({ items });
        items = [];
      }
    }
    for (const { uri } of previous.values()) {
      items.push({ kind: DocumentDiagnosticReportKind.Full, uri, version: null, items: [] });
    }
    if (!parts || items.length === 0) return { items };
    parts.report({ items });
    return { items: [] };
  }

  async #files(): Promise<readonly string[]> {
    const { settings, configs, documents } = this.#session;
    const { workspace } = await settings.of('');
    const open = [...documents.keys()];
    if (workspace === 'off' && !this.#includesAll) return open;
    const { toLint } = await findWorkspaceFiles(this.#session, configs.folders);
    const wanted: string[] = [];
    for (const uri of toLint) {
      if (workspace === 'all' || this.#includesAll || (await this.#hasConfig(uri))) wanted.push(uri);
    }
    const found = new Set(wanted.map(keyOf));
    return [...wanted, ...open.filter((uri) => !found.has(keyOf(uri)))];
  }

  async #hasConfig(uri: string): Promise<boolean> {
    try {
      return (await this.#session.configs.of(uri)).config.files.length > 0;
    } catch {
      return true; // one that is wrong is one all the same
    }
  }

  async #reportOf(
    uri: string,
    previousId: string | undefined,
  ): Promise<WorkspaceDocumentDiagnosticReport | undefined> {
    const result = await this.#linter.lint(uri, previousId).catch(() => undefined);
    if (!result) return undefined;
    const { resultId } = result;
    if (!('linted' in result)) {
      const version = this.#session.documents.get(uri)?.version ?? null;
      return { kind: DocumentDiagnosticReportKind.Unchanged, uri, version, resultId };
    }
    const { linted, version } = result;
    return {
      kind: DocumentDiagnosticReportKind.Full,
      uri: result.uri,
      version,
      resultId,
      items: [...linted.diagnostics],
    };
  }

  #untilChanged(token: CancellationToken): Promise<void> {
    if (this.#changed || token.isCancellationRequested) return Promise.resolve();
    return new Promise((resolve) => {
      this.#wake.push(resolve);
      token.onCancellationRequested(() => resolve());
    });
  }
}

/** Lets messages in between two files: a client may take its question back. */
export function nextTurn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}
