import { workspace } from 'vscode';
import { activeDocument } from './active-document.ts';
import type { Command } from './command.ts';
import { placeThatCounts } from './setting-place.ts';

/** Turns hwlint on or off, where the setting stands now: in the folder or the workspace, else for the person. */
export const toggle: Command = async () => {
  const settings = workspace.getConfiguration('hwlint', activeDocument()?.uri ?? null);
  const isOn = settings.get('enable', true);
  await settings.update('enable', !isOn, placeThatCounts(settings.inspect('enable')));
};
