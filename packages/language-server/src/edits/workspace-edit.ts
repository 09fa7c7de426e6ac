import type { Edit } from '@hwlint/core';
import type { TextDocumentEdit, TextEdit, WorkspaceEdit } from 'vscode-languageserver';
import type { OpenDocument } from '../documents/open-document.ts';
import type { ClientFeatures } from '../server/client-features.ts';

/** Edits of one text, which may have to be made first. */
export interface EditedText {
  readonly document: OpenDocument;
  readonly edits: readonly Edit[];
  /** The version that the edits are for; null when nobody has it open. */
  readonly version: number | null;
  readonly isNew?: boolean;
}

/** Edits as the client takes them: with versions where it knows those, and a new file where it can make one. */
export function workspaceEdit(
  { document, edits, version, isNew }: EditedText,
  features: Pick<ClientFeatures, 'documentChanges' | 'createsFiles'>,
): WorkspaceEdit {
  const { uri } = document;
  const changes = toTextEdits(document, edits);
  if (!features.documentChanges) return { changes: { [uri]: changes } };
  const change: TextDocumentEdit = { textDocument: { uri, version }, edits: changes };
  if (!isNew || !features.createsFiles) return { documentChanges: [change] };
  return { documentChanges: [{ kind: 'create', uri, options: { ignoreIfExists: true } }, change] };
}

/** Edits in positions of a document. */
export function toTextEdits(document: OpenDocument, edits: readonly Edit[]): TextEdit[] {
  return edits.map(({ span, text }) => ({ range: document.range(span.start, span.end), newText: text }));
}
