/** Entry of the extension on the desktop: the server runs as a process of its own, reached over IPC. */
import { type ExtensionContext, Uri } from 'vscode';
import { startExtension } from './start-extension.ts';

export function activate(context: ExtensionContext): void {
  const module = Uri.joinPath(context.extensionUri, 'dist', 'server.cjs').fsPath;
  startExtension(context, async (options) => {
    const { LanguageClient, TransportKind } = await import('vscode-languageclient/node');
    return new LanguageClient('hwlint', 'hwlint', { module, transport: TransportKind.ipc }, options);
  });
}
