import type { Connection } from 'vscode-languageserver';
import { type FindFilesParams, methods, type OfDocument, type ReadFileResult } from '../protocol.ts';
import type { FileHost } from './file-host.ts';

/** The files that the client sees, asked of it one by one. What it answers is checked: it is another program. */
export function clientFiles(connection: Connection): FileHost {
  return {
    readFile: async (uri) => {
      const params: OfDocument = { uri };
      const answer = await connection.sendRequest<ReadFileResult | null>(methods.readFile, params);
      return typeof answer?.base64 === 'string' ? bytesOf(answer.base64) : undefined;
    },
    sizeOf: async () => undefined,
    listFiles: async (uri) => {
      const params: OfDocument = { uri };
      return texts(await connection.sendRequest<unknown>(methods.listFiles, params));
    },
    findFiles: async (folder, extensions) => {
      const params: FindFilesParams = { folder, extensions };
      return texts(await connection.sendRequest<unknown>(methods.findFiles, params)) ?? [];
    },
  };
}

function texts(answer: unknown): readonly string[] | undefined {
  if (!Array.isArray(answer)) return undefined;
  return answer.filter((item): item is string => typeof item === 'string');
}

function bytesOf(base64: string): Uint8Array {
  return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
}
