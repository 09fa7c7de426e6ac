import type { Edit } from '@hwlint/core';
import type { WorkspaceEdit } from 'vscode-languageserver';
import type { OpenDocument } from '../documents/open-document.ts';
import { folderOf } from '../files/folder-of.ts';
import { type Location, locationOf, uriOf } from '../files/locations.ts';
import { lintConfig } from '../lint/lint-config.ts';
import type { Session } from '../server/session.ts';
import { workspaceEdit } from './workspace-edit.ts';

/**
 * An edit of the config that holds for a document, nearest first; of a new one in its workspace folder when there is
 * none. A config that is open is edited as it stands in the editor.
 * @param edit takes the config's text and the document's path from its folder
 * @returns undefined where there is no place for a config, and where it is wrong as it stands in the editor
 * @throws ConfigError when the config is wrong: then it is not touched
 */
export async function editConfig(
  session: Session,
  uri: string,
  edit: (text: string, path: string) => readonly Edit[],
): Promise<WorkspaceEdit | undefined> {
  const { config, space } = await session.configs.of(uri);
  const [nearest] = config.files;
  const target = nearest === undefined ? newConfigFor(session, uri) : uriOf({ space, path: nearest });
  if (target === undefined) return undefined;
  const open = session.openAt(target);
  if (open && (await isWrong(session, open))) return undefined;
  const bytes = open || nearest === undefined ? undefined : await session.files.readFile(target);
  const document = open ?? session.textOf(target, bytes ? new TextDecoder().decode(bytes) : '');
  return workspaceEdit(
    {
      document,
      edits: edit(document.text, pathFrom(target, session.configs.placeOf(uri))),
      version: open?.version ?? null,
      isNew: nearest === undefined && !open,
    },
    session.features,
  );
}

function newConfigFor(session: Session, uri: string): string | undefined {
  const place = locationOf(uri);
  const { folders } = session.configs;
  const around = locationOf(folderOf(uri, folders) ?? '');
  const isUntitled = uri.startsWith('untitled:') || !place;
  const own = isUntitled ? undefined : { space: place.space, path: place.path.replace(/\/[^/]*$/u, '') };
  const folder = around ?? (isUntitled ? locationOf(folders[0] ?? '') : own);
  return folder && uriOf({ ...folder, path: `${folder.path.replace(/\/$/u, '')}/hwlint.yml` });
}

async function isWrong(session: Session, { uri, text }: OpenDocument): Promise<boolean> {
  const place = locationOf(uri);
  const problems = place && (await lintConfig(text, place.path, session.configs.hostOf(place.space), 'en'));
  return problems !== undefined && problems.length > 0;
}

/** A document's path from the folder of a config that holds for it. */
function pathFrom(config: string, place: Location | undefined): string {
  const folder = locationOf(config)?.path.replace(/[^/]*$/u, '') ?? '';
  return place?.path.startsWith(folder) ? place.path.slice(folder.length) : '';
}
