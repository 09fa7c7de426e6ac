import {
  type CancellationToken,
  type DocumentSymbol,
  type DocumentSymbolParams,
  type SymbolInformation,
  SymbolKind,
} from 'vscode-languageserver';
import type { Moves } from '../documents/moves.ts';
import type { OpenDocument } from '../documents/open-document.ts';
import { type Session, throwIfCancelled } from '../server/session.ts';
import { type OutlineItem, outlineOf } from './day-outline.ts';

/** Days with their entries; in one list for a client that knows no tree. */
export async function documentSymbols(
  session: Session,
  { textDocument }: DocumentSymbolParams,
  token: CancellationToken,
): Promise<DocumentSymbol[] | SymbolInformation[]> {
  const seen = await session.seen(textDocument.uri);
  throwIfCancelled(token);
  if (!seen?.linted.agenda) return [];
  const { document, moves } = seen;
  const items = movedOutline(outlineOf(seen.linted.agenda), moves);
  return session.features.nestedSymbols
    ? items.map((item) => nested(item, document))
    : items.flatMap((item) => flat(item, document));
}

/** The outline where it stands now, without what is gone. */
function movedOutline(items: readonly OutlineItem[], moves: Moves): readonly OutlineItem[] {
  if (moves.areNone) return items;
  return items.flatMap((item) => {
    const span = moves.span(item.span);
    const selection = moves.span(item.selection);
    if (span.start === span.end || selection.start === selection.end) return [];
    const start = Math.min(span.start, selection.start);
    const end = Math.max(span.end, selection.end);
    return { ...item, span: { start, end }, selection, children: movedOutline(item.children, moves) };
  });
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
