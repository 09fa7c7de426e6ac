import { type TextDocument, Uri, window, workspace } from 'vscode';

/** The text that a person looks at; undefined when there is none. */
export function activeDocument(): TextDocument | undefined {
  return window.activeTextEditor?.document;
}

/** The URI whose config a command asks about: that of the text at hand, else of a file in the first workspace folder. */
export function uriAtHand(): string | undefined {
  const folder = workspace.workspaceFolders?.[0]?.uri;
  return (activeDocument()?.uri ?? (folder && Uri.joinPath(folder, 'hwlint.yml')))?.toString();
}
