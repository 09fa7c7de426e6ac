import { type TextDocument, window, workspace } from 'vscode';

/** The text that a person looks at; undefined when there is none. */
export function activeDocument(): TextDocument | undefined {
  return window.activeTextEditor?.document;
}

/** The URI whose config a command asks about: that of the text at hand, else of the first workspace folder. */
export function uriAtHand(): string | undefined {
  return (activeDocument()?.uri ?? workspace.workspaceFolders?.[0]?.uri)?.toString();
}
