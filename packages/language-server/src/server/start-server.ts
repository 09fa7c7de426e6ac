import {
  type Connection,
  ErrorCodes,
  type InitializeParams,
  type InitializeResult,
  ResponseError,
} from 'vscode-languageserver';
import { codeActions, resolveCodeAction } from '../code-actions/index.ts';
import { completion } from '../completion/index.ts';
import { documentDiagnostics } from '../diagnostics/pull.ts';
import { hover } from '../hover/index.ts';
import { codeLenses } from '../symbols/code-lens.ts';
import { documentSymbols } from '../symbols/index.ts';
import { capabilitiesFor } from './capabilities.ts';
import { readClientFeatures } from './client-features.ts';
import { onCustomRequests } from './custom-requests.ts';
import type { Platform } from './platform.ts';
import { Running } from './running.ts';
import { Session } from './session.ts';
import { syncDocuments, type Tell } from './sync-documents.ts';
import { mayChangeOthers, watch } from './watch.ts';

/**
 * Serves one client over a connection, until it says `exit`.
 * @param version of hwlint, for the client to show
 */
export function startServer(connection: Connection, platform: Platform, version: string): void {
  let running: Running | undefined;
  let isInitialized = false;

  /** What came before `initialize`, and after `shutdown`, has no session. */
  const withSession = <Params, Rest extends unknown[], Result>(
    answer: (running: Running, params: Params, ...rest: Rest) => Result,
  ) => {
    return (params: Params, ...rest: Rest): Result => {
      if (running) return answer(running, params, ...rest);
      throw new ResponseError(ErrorCodes.ServerNotInitialized, 'the server is not initialized');
    };
  };
  const tell: Tell = (take) => {
    return (params) => {
      if (running) take(running, params);
    };
  };

  connection.onInitialize((params): InitializeResult => {
    if (isInitialized)
      throw new ResponseError(ErrorCodes.InvalidRequest, 'the server is initialized already');
    const features = readClientFeatures(params);
    const session = new Session(connection, features, platform);
    session.configs.setFolders(foldersOf(params));
    running = new Running(session);
    isInitialized = true;
    return capabilitiesFor(features, version);
  });

  connection.onInitialized(() => {
    const session = running?.session;
    if (!session) return;
    void watch(session).catch((error) => connection.console.error(String(error)));
    if (!session.features.workspaceFolders) return;
    connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
      const gone = new Set(removed.map(({ uri }) => uri));
      const folders = session.configs.folders.filter((uri) => !gone.has(uri));
      session.configs.setFolders([...folders, ...added.map(({ uri }) => uri)]);
      running?.lookAtAll({ configs: true });
    });
  });

  connection.onShutdown(() => {
    running?.stop();
    running = undefined;
  });

  syncDocuments(connection, tell);

  connection.onDidChangeConfiguration(
    tell((own, { settings }) => {
      own.session.settings.change((settings as { readonly hwlint?: unknown } | null | undefined)?.hwlint);
      own.lookAtAll({ configs: false });
    }),
  );
  connection.onDidChangeWatchedFiles(
    tell((own, { changes }) => {
      const uris = (Array.isArray(changes) ? changes : []).map(({ uri }) => uri);
      own.workspace.touch();
      if (uris.some((uri) => mayChangeOthers(own.session, uri))) own.lookAtAll({ configs: true });
      own.closedFiles.changed(uris);
    }),
  );

  connection.languages.diagnostics.on(
    withSession(({ session, status }, params, token) => documentDiagnostics(session, status, params, token)),
  );
  connection.languages.diagnostics.onWorkspace(
    withSession(({ workspace }, params, token, progress, parts) =>
      workspace.report(params, token, progress, parts),
    ),
  );
  connection.onCodeAction(withSession(({ session }, params, token) => codeActions(session, params, token)));
  connection.onCodeActionResolve(
    withSession(({ session }, action, token) => resolveCodeAction(session, action, token)),
  );
  connection.onHover(withSession(({ session }, params, token) => hover(session, params, token)));
  connection.onCompletion(withSession(({ session }, params, token) => completion(session, params, token)));
  connection.onDocumentSymbol(
    withSession(({ session }, params, token) => documentSymbols(session, params, token)),
  );
  connection.onCodeLens(withSession(({ session }, params, token) => codeLenses(session, params, token)));

  onCustomRequests(connection, () => running);
  connection.listen();
}

function foldersOf({ workspaceFolders, rootUri }: InitializeParams): readonly string[] {
  const folders = (workspaceFolders ?? []).map(({ uri }) => uri);
  return folders.length === 0 && typeof rootUri === 'string' ? [rootUri] : folders;
}
