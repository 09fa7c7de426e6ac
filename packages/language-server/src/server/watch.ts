import { baselineFileName, configFileNames, extensions } from '@hwlint/core';
import { DidChangeConfigurationNotification, DidChangeWatchedFilesNotification } from 'vscode-languageserver';
import type { Session } from './session.ts';

/** Asks the client to tell of changed settings, configs, rules and homework files, as far as it can. */
export async function watch({ connection, features }: Session): Promise<void> {
  if (features.registersConfiguration) {
    await connection.client.register(DidChangeConfigurationNotification.type, { section: 'hwlint' });
  }
  if (!features.registersWatchers) return;
  const patterns = [
    `**/{${[...configFileNames, '.hwlintignore', baselineFileName].join(',')}}`,
    '**/*.yml',
    `**/*.{${Object.keys(extensions).join(',')}}`,
  ];
  const watchers = patterns.map((globPattern) => ({ globPattern }));
  await connection.client.register(DidChangeWatchedFilesNotification.type, { watchers });
}

/** Whether a change of a file of this name may change what is found in others. */
export function mayBeConfig(name: string): boolean {
  return /\.(?:ya?ml|json)$/iu.test(name) || name === '.hwlintignore';
}
