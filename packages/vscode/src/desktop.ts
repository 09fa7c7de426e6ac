/** Entry of the extension on the desktop: the server runs as a process of its own, reached over IPC. */
import { type ExtensionContext, Uri } from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { startExtension } from './start-extension.ts';

export function activate(context: ExtensionContext): void {
  const module = Uri.joinPath(context.extensionUri, 'dist', 'server.cjs').fsPath;
  const server = { module, transport: TransportKind.ipc };
  startExtension(context, (options) => new LanguageClient('hwlint', 'hwlint', server, options));
}
