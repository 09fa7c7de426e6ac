import { workspace } from 'vscode';
import type { LanguageClientOptions } from 'vscode-languageclient';
import type { InitializationOptions, Locale } from '../../../language-server/src/protocol.ts';
import { rulePageUri } from '../views/page-uri.ts';
import { homeworkSelector } from './homework-selector.ts';

/** What the client does, wherever it runs. */
export function clientOptions(locale: Locale): LanguageClientOptions {
  const initializationOptions: InitializationOptions = {
    locale,
    rulePage: rulePageUri,
    status: true,
    fileSystem: true,
    asksForReason: true,
  };
  return {
    documentSelector: homeworkSelector((workspace.workspaceFolders ?? []).map(({ uri }) => uri.scheme)),
    initializationOptions,
    diagnosticCollectionName: 'hwlint',
    diagnosticPullOptions: { onChange: true, onSave: true },
    initializationFailedHandler: () => false,
    markdown: { supportHtml: false },
  };
}
