import {
  type CancellationToken,
  type DocumentSymbol,
  type DocumentSymbolParams,
  type SymbolInformation,
  SymbolKind,
} from 'vscode-languageserver';
import type { OpenDocument } from '../documents/open-document.ts';
import { type Session, throwIfCancelled } from '../server/session.ts';
import { type OutlineItem, outlineOf } from './day-outline.ts';

/** Days with their entries; in one list for a client that knows no tree. */
export async function documentSymbols(
  session: Session,
  { textDocument }: DocumentSymbolParams,
  token: CancellationToken,
): Promise<DocumentSymbol[] | SymbolInformation[]> {
  const current = await session.current(textDocument.uri);
  throwIfCancelled(token);
  const agenda = current?.linted.agenda;
  if (!agenda) return [];
  const { document } = current;
  const items = outlineOf(agenda);
  return session.features.nestedSymbols
    ? items.map((item) => nested(item, document))
    : items.flatMap((item) => flat(item, document));
}

function nested(item: OutlineItem, document: OpenDocument): DocumentSymbol {
  return {
    name: item.name,
    kind: kindOf(item),
    range: document.range(item.span.start, item.span.end),
    selectionRange: document.range(item.selection.start, item.selection.end),
    children: item.children.map((child) => nested(child, document)),
  };
}

function flat(item: OutlineItem, document: OpenDocument, containerName?: string): SymbolInformation[] {
  const { uri } = document;
  const own: SymbolInformation = {
    name: item.name,
    kind: kindOf(item),
    location: { uri, range: document.range(item.span.start, item.span.end) },
    ...(containerName !== undefined && { containerName }),
  };
  return [own, ...item.children.flatMap((child) => flat(child, document, item.name))];
}

function kindOf({ day }: OutlineItem): SymbolKind {
  return day ? SymbolKind.Namespace : SymbolKind.String;
}
