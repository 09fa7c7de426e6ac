import { expect, it } from 'vitest';
import { placeThatCounts, settingPlaces } from './setting-place.ts';

it.each([
  [{ workspaceFolderValue: false, workspaceValue: true }, settingPlaces.folder],
  [{ workspaceFolderValue: true }, settingPlaces.folder],
  [{ workspaceValue: false }, settingPlaces.workspace],
  [{}, settingPlaces.person],
  [undefined, settingPlaces.person],
])('of %j it is changed in place %i', (setting, place) => {
  expect(placeThatCounts(setting)).toBe(place);
});
