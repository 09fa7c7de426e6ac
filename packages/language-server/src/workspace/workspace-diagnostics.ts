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
import { nextTurn } from '../server/next-turn.ts';
import { type Session, throwIfCancelled } from '../server/session.ts';
import { say } from '../texts/texts.ts';
import { FileLinter } from './file-linter.ts';
import { findWorkspaceFiles } from './workspace-files.ts';

/** So many files at a time go to a client that takes them in parts. */
const batchSize = 20;

type Parts = ResultProgressReporter<WorkspaceDiagnosticReportPartialResult> | undefined;

/** What the client has of each file, by the key of its URI. */
type Previous = Map<string, { readonly uri: string; readonly value: string }>;

/**
 * Diagnostics of the whole workspace. A client that takes parts and has everything already is answered when something
 * changes, so it may ask all the time. The files are looked for again when any of them may have changed; what is typed
 * in a document is no reason, for a client that tells of changes on disk.
 */
export class WorkspaceDiagnostics {
  readonly #session: Session;
  readonly #linter: FileLinter;
  /** Whether any file may be another than when it was reported. */
  #isDue = true;
  /** Documents that changed since they were reported. */
  readonly #dueDocuments = new Set<string>();
  #wake: (() => void)[] = [];
  #includesAll = false;
  /** Whether the client got anything that it can say that it has. */
  #hasReported = false;

  constructor(session: Session) {
    this.#session = session;
    this.#linter = new FileLinter(session);
  }

  /** Says that a file, config or setting changed. */
  touch(): void {
    this.#isDue = true;
    this.#wakeUp();
  }

  /** Says that the text of an open document changed, and nothing else. */
  touchDocument(uri: string): void {
    this.#dueDocuments.add(uri);
    this.#wakeUp();
  }

  /** Reports every file from now on, whatever the settings say: somebody asked for it. */
  includeAll(): void {
    this.#includesAll = true;
    this.touch();
  }

  async report(
    { previousResultIds }: WorkspaceDiagnosticParams,
    token: CancellationToken,
    progress: WorkDoneProgressReporter,
    parts: Parts,
  ): Promise<WorkspaceDiagnosticReport> {
    const previous: Previous = new Map(
      (previousResultIds ?? []).map(({ uri, value }) => [keyOf(uri), { uri, value }]),
    );
    const canWait = parts !== undefined && (previous.size > 0 || !this.#hasReported);
    if (canWait) await this.#untilChanged(token);
    throwIfCancelled(token);
    const isAll = !canWait || this.#isDue || !this.#session.features.registersWatchers;
    const documents = [...this.#dueDocuments].filter((uri) => this.#session.documents.has(uri));
    this.#isDue = false;
    this.#dueDocuments.clear();
    try {
      if (!isAll) return await this.#reportOn(documents, previous, token, undefined, parts);
      progress.begin(say('lintingWorkspace', await this.#session.localeFor()), 0);
      return await this.#reportAll(previous, token, progress, parts);
    } catch (error) {
      this.#isDue = true;
      throw error;
    } finally {
      if (isAll) progress.done();
    }
  }

  async #reportAll(
    previous: Previous,
    token: CancellationToken,
    progress: WorkDoneProgressReporter,
    parts: Parts,
  ): Promise<WorkspaceDiagnosticReport> {
    const left = new Map(previous);
    const uris = await this.#files();
    for (const uri of uris) left.delete(keyOf(uri));
    const { items } = await this.#reportOn(uris, previous, token, progress, parts);
    const gone = [...left.values()].map(
      ({ uri }): WorkspaceDocumentDiagnosticReport => ({
        kind: DocumentDiagnosticReportKind.Full,
        uri,
        version: null,
        items: [],
      }),
    );
    return send([...items, ...gone], parts);
  }

  async #reportOn(
    uris: readonly string[],
    previous: Previous,
    token: CancellationToken,
    progress: WorkDoneProgressReporter | undefined,
    parts: Parts,
  ): Promise<WorkspaceDiagnosticReport> {
    let items: WorkspaceDocumentDiagnosticReport[] = [];
    let told = 0;
    for (const [index, uri] of uris.entries()) {
      await nextTurn(this.#session.platform);
      throwIfCancelled(token);
      const item = await this.#reportOf(uri, previous.get(keyOf(uri))?.value);
      if (item) items.push(item);
      const percentage = Math.round((100 * (index + 1)) / uris.length);
      if (percentage > told) progress?.report(percentage);
      told = percentage;
      if (items.length < batchSize) continue;
      ({ items } = send(items, parts));
    }
    return send(items, parts);
  }

  async #files(): Promise<readonly string[]> {
    const { documents } = this.#session;
    const { toLint } = await findWorkspaceFiles(this.#session, await this.#foldersToSearch());
    const wanted: string[] = [];
    for (const uri of toLint) if (await this.#isWanted(uri)) wanted.push(uri);
    const found = new Set(wanted.map(keyOf));
    return [...wanted, ...[...documents.keys()].filter((uri) => !found.has(keyOf(uri)))];
  }

  /** The folders in which anything can be wanted. */
  async #foldersToSearch(): Promise<readonly string[]> {
    const { configs, settings } = this.#session;
    const folders: string[] = [];
    for (const folder of configs.folders) {
      if (this.#includesAll || (await settings.of(folder)).workspace !== 'off') folders.push(folder);
    }
    return folders;
  }

  async #isWanted(uri: string): Promise<boolean> {
    if (this.#includesAll || (await this.#linter.settingsOf(uri)).workspace === 'all') return true;
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
    this.#hasReported = true;
    if (!('linted' in result)) {
      const version = this.#session.openAt(uri)?.version ?? null;
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

  #wakeUp(): void {
    for (const wake of this.#wake.splice(0)) wake();
  }

  #untilChanged(token: CancellationToken): Promise<void> {
    if (this.#isDue || this.#dueDocuments.size > 0 || token.isCancellationRequested) return Promise.resolve();
    return new Promise((resolve) => {
      this.#wake.push(resolve);
      token.onCancellationRequested(() => resolve());
    });
  }
}

/** Sends items as a part, to a client that takes parts; gives back what is left to say in the answer. */
function send(
  items: WorkspaceDocumentDiagnosticReport[],
  parts: Parts,
): { items: WorkspaceDocumentDiagnosticReport[] } {
  if (!parts || items.length === 0) return { items };
  parts.report({ items });
  return { items: [] };
}
