import { workspace } from 'vscode';
import { activeDocument } from './active-document.ts';
import type { Command } from './command.ts';

/** Turns hwlint on or off, where the setting stands now: in the workspace, else for the person. */
export const toggle: Command = async () => {
  const settings = workspace.getConfiguration('hwlint', activeDocument()?.uri ?? null);
  const isOn = settings.get('enable', true);
  const isInWorkspace = settings.inspect('enable')?.workspaceValue !== undefined;
  await settings.update('enable', !isOn, !isInWorkspace);
};
