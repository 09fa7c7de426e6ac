import type { TextEdit, WorkspaceEdit } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';

/**
 * For tests: the texts after an edit, by URI, as a strict client makes it. Positions are in UTF-16.
 * @throws when edits of one text overlap, or one is for a text that is not there and not made
 */
export function applyWorkspaceEdit(
  edit: WorkspaceEdit,
  texts: Readonly<Record<string, string>>,
): Record<string, string> {
  const after = { ...texts };
  const apply = (uri: string, edits: readonly TextEdit[]) => {
    const text = after[uri];
    if (text === undefined) throw new Error(`no text for ${uri}`);
    after[uri] = TextDocument.applyEdits(TextDocument.create(uri, '', 0, text), [...edits]);
  };
  for (const [uri, edits] of Object.entries(edit.changes ?? {})) apply(uri, edits);
  for (const change of edit.documentChanges ?? []) {
    if ('textDocument' in change) apply(change.textDocument.uri, change.edits as TextEdit[]);
    else if (change.kind === 'create') after[change.uri] ??= '';
  }
  return after;
}
