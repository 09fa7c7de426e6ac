import { configFileNames, extensions } from '@hwlint/core';
import { isConfigName } from '../documents/document-format.ts';
import { IgnoredFiles } from '../files/ignored-files.ts';
import { keyOf, nameIn } from '../files/locations.ts';
import type { Session } from '../server/session.ts';

/** Formats in which homework is written and that the server does not read. */
const unreadExtensions = ['doc', 'docx', 'odt', 'rtf', 'pdf', 'xls', 'xlsx', 'ods', 'ppt', 'pptx', 'odp'];
const configExtensions = [...new Set(configFileNames.map((name) => name.replace(/^.*\./u, '')))];

/** The files of the workspace, each once and in order. */
export interface WorkspaceFiles {
  /** Homework and configs. */
  readonly toLint: readonly string[];
  readonly unread: readonly string[];
}

/** Finds the files of some folders, without those that a `.hwlintignore` passes over. */
export async function findWorkspaceFiles(
  session: Session,
  folders: readonly string[],
): Promise<WorkspaceFiles> {
  const ignored = new IgnoredFiles(session.files);
  const wanted = [...Object.keys(extensions), ...configExtensions, ...unreadExtensions];
  const seen = new Set<string>();
  const toLint: string[] = [];
  const unread: string[] = [];
  for (const folder of folders) {
    for (const uri of await session.files.findFiles(folder, wanted).catch(() => [])) {
      const extension = /\.([^.]+)$/u.exec(nameIn(uri))?.[1]?.toLowerCase() ?? '';
      if (configExtensions.includes(extension) && !isConfigName(nameIn(uri))) continue;
      if (seen.has(keyOf(uri)) || (await ignored.ignores(uri))) continue;
      seen.add(keyOf(uri));
      (unreadExtensions.includes(extension) ? unread : toLint).push(uri);
    }
  }
  return { toLint, unread };
}
