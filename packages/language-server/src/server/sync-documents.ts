import type { Connection } from 'vscode-languageserver';
import type { Running } from './running.ts';
import { mayChangeOthers } from './watch.ts';

/** Wraps what takes a notification, so that it is passed over while there is no session. */
export type Tell = <Params>(take: (running: Running, params: Params) => void) => (params: Params) => void;

/**
 * Follows the documents that the client opens, changes, saves and closes. What makes no sense (a change of a
 * document that nobody opened) is passed over: a client must not be able to take the server down.
 */
export function syncDocuments(connection: Connection, tell: Tell): void {
  connection.onDidOpenTextDocument(
    tell((own, { textDocument }) => {
      const { uri, languageId, version: number, text } = textDocument ?? {};
      if (typeof uri !== 'string' || typeof text !== 'string') return;
      if (!own.session.features.registersWatchers) own.session.configs.forget();
      own.session.open(uri, String(languageId ?? ''), number, text);
      own.closedFiles.opened(uri);
      own.look(uri);
      own.typedIn(uri);
    }),
  );
  connection.onDidChangeTextDocument(
    tell((own, { textDocument, contentChanges }) => {
      const document = own.session.documents.get(textDocument?.uri);
      if (!document || !Array.isArray(contentChanges)) return;
      const next = textDocument.version;
      document.update(contentChanges, typeof next === 'number' ? next : document.version + 1);
      own.look(document.uri);
      own.typedIn(document.uri);
    }),
  );
  connection.onDidSaveTextDocument(
    tell((own, { textDocument }) => {
      const { session } = own;
      const uri = textDocument?.uri;
      const document = session.documents.get(uri);
      if (!document) return;
      if (mayChangeOthers(session, uri)) own.lookAtAll({ configs: true });
      else {
        session.linter.expire(document);
        if (!session.features.registersWatchers) session.configs.forget();
        own.look(uri);
        const waits = session.linter.last(document)?.version !== document.version;
        if (waits && session.features.refreshesDiagnostics) connection.languages.diagnostics.refresh();
      }
    }),
  );
  connection.onDidCloseTextDocument(
    tell((own, { textDocument }) => {
      const uri = textDocument?.uri;
      if (!own.session.documents.delete(uri)) return;
      own.session.settings.forget(uri);
      own.publisher.clear(uri);
      own.status.close(uri);
      own.closedFiles.closed(uri);
      own.workspace.touch();
      if (own.session.configs.dependOn(uri)) own.lookAtAll({ configs: true });
    }),
  );
}
