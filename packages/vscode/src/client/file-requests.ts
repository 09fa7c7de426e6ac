import { FileSystemError, FileType, RelativePattern, Uri, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  type FindFilesParams,
  methods,
  type OfDocument,
  type ReadFileResult,
} from '../../../language-server/src/protocol.ts';
import { base64Of } from './base64.ts';
import { passedOver } from './passed-over.ts';

/** Gives the server the files that it cannot read itself: in a browser, and in virtual workspaces. */
export function answerFileRequests(client: BaseLanguageClient): void {
  client.onRequest(methods.readFile, readFile);
  client.onRequest(methods.listFiles, listFiles);
  client.onRequest(methods.findFiles, findFiles);
}

async function readFile({ uri }: OfDocument): Promise<ReadFileResult | null> {
  const bytes = await orNull(workspace.fs.readFile(Uri.parse(uri)));
  return bytes && { base64: base64Of(bytes) };
}

async function listFiles({ uri }: OfDocument): Promise<string[] | null> {
  const entries = await orNull(workspace.fs.readDirectory(Uri.parse(uri)));
  return entries?.filter(([, type]) => type & FileType.File).map(([name]) => name) ?? null;
}

async function findFiles({ folder, extensions }: FindFilesParams): Promise<string[]> {
  const pattern = new RelativePattern(Uri.parse(folder), `**/*.{${extensions.join(',')}}`);
  return (await workspace.findFiles(pattern, passedOver)).map((uri) => uri.toString()).sort();
}

/** Null when there is no such file or folder; other errors go to the server. */
async function orNull<Value>(value: Thenable<Value>): Promise<Value | null> {
  try {
    return await value;
  } catch (error) {
    if (
      error instanceof FileSystemError &&
      /FileNotFound|FileNotADirectory|FileIsADirectory/u.test(error.code)
    )
      return null;
    throw error;
  }
}
