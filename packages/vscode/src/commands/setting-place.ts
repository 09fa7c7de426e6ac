/** Where a setting stands; numbered as VS Code's `ConfigurationTarget`. */
export const settingPlaces = { person: 1, workspace: 2, folder: 3 } as const;

/** What VS Code knows of a setting, place by place. */
export interface InspectedSetting {
  readonly workspaceFolderValue?: unknown;
  readonly workspaceValue?: unknown;
}

/** The place whose value counts, so that a change of it shows: the narrowest that has one, else the person's own. */
export function placeThatCounts(setting: InspectedSetting | undefined): 1 | 2 | 3 {
  if (setting?.workspaceFolderValue !== undefined) return settingPlaces.folder;
  return setting?.workspaceValue !== undefined ? settingPlaces.workspace : settingPlaces.person;
}
