import { CodeActionKind, type InitializeResult, TextDocumentSyncKind } from 'vscode-languageserver';
import { fixAllKind } from '../code-actions/fix-all.ts';
import type { ClientFeatures } from './client-features.ts';

/** What the server offers this client. */
export function capabilitiesFor(features: ClientFeatures, version: string): InitializeResult {
  return {
    serverInfo: { name: 'hwlint', version },
    capabilities: {
      positionEncoding: features.encoding,
      textDocumentSync: {
        openClose: true,
        change: TextDocumentSyncKind.Incremental,
        save: { includeText: false },
      },
      ...(features.pullsDiagnostics && {
        diagnosticProvider: {
          identifier: 'hwlint',
          interFileDependencies: true,
          workspaceDiagnostics: true,
          workDoneProgress: true,
        },
      }),
      codeActionProvider: {
        codeActionKinds: [CodeActionKind.QuickFix, fixAllKind],
        resolveProvider: features.resolvesActionEdits,
      },
      hoverProvider: true,
      completionProvider: {},
      documentSymbolProvider: { label: 'hwlint' },
      codeLensProvider: {},
      workspace: {
        workspaceFolders: { supported: true, changeNotifications: true },
      },
    },
  };
}
