/** Entry of the extension in a browser: the server runs in a web worker. */
import { type ExtensionContext, Uri } from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/browser';
import { startExtension } from './start-extension.ts';

type ServerWorker = ConstructorParameters<typeof LanguageClient>[3];

/** Of the worker that runs extensions; no types of a browser are known here. */
declare const Worker: new (url: string) => ServerWorker;

export function activate(context: ExtensionContext): void {
  const script = Uri.joinPath(context.extensionUri, 'dist', 'worker.js').toString(true);
  startExtension(context, async (options) => {
    const client = await import('vscode-languageclient/browser');
    return new client.LanguageClient('hwlint', 'hwlint', options, new Worker(script));
  });
}
