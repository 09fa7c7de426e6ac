import { type TextDocument, Uri, window, workspace } from 'vscode';
import { pageScheme } from '../views/page-uri.ts';

/** The text that a person looks at; undefined when there is none. */
export function activeDocument(): TextDocument | undefined {
  return window.activeTextEditor?.document;
}

/**
 * The URI whose config a command asks about: that of the text at hand, else of a file in the first workspace folder. A
 * page that hwlint itself made is no text at hand.
 */
export function uriAtHand(): string | undefined {
  const document = activeDocument();
  if (document && document.uri.scheme !== pageScheme) return document.uri.toString();
  const folder = workspace.workspaceFolders?.[0]?.uri;
  return folder && Uri.joinPath(folder, 'hwlint.yml').toString();
}
