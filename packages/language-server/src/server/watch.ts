import { extensions } from '@hwlint/core';

import { DidChangeConfigurationNotification, DidChangeWatchedFilesNotification } from 'vscode-languageserver';
import { isConfigName } from '../documents/document-format.ts';
import { nameIn } from '../files/locations.ts';
import type { Session } from './session.ts';

/** Asks the client to tell of changed settings, configs, rules and homework files, as far as it can. */
export async function watch({ connection, features }: Session): Promise<void> {
  if (features.registersConfiguration) {
    await connection.client.register(DidChangeConfigurationNotification.type, { section: 'hwlint' });
  }
  if (!features.registersWatchers) return;
  const patterns = [
    '**/.hwlintignore',
    '**/*.{yml,yaml,json}',
    `**/*.{${Object.keys(extensions).join(',')}}`,
  ];
  const watchers = patterns.map((globPattern) => ({ globPattern }));
  await connection.client.register(DidChangeWatchedFilesNotification.type, { watchers });
}

/**
 * Whether a change of a file may change what is found in others: configs and what they extend, rules of a school's own.
 * A JSON file is one only when a config names it: there are too many others.
 */
export function mayChangeOthers({ configs }: Session, uri: string): boolean {
  const name = nameIn(uri);
  const isConfig = isConfigName(name) || name === '.hwlintignore' || /\.ya?ml$/iu.test(name);
  return isConfig || configs.dependOn(uri);
}
