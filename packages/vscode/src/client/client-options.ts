import { workspace } from 'vscode';
import type { LanguageClientOptions } from 'vscode-languageclient';
import type { InitializationOptions } from '../../../language-server/src/protocol.ts';
import { editorLocale } from '../texts/spoken-language.ts';
import { rulePageUri } from '../views/page-uri.ts';
import { homeworkSelector } from './homework-selector.ts';

/** What the client does, wherever it runs. */
export function clientOptions(): LanguageClientOptions {
  const initializationOptions: InitializationOptions = {
    locale: editorLocale(),
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
