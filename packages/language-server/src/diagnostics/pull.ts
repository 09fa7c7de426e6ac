import {
  type CancellationToken,
  type DocumentDiagnosticParams,
  type DocumentDiagnosticReport,
  DocumentDiagnosticReportKind,
} from 'vscode-languageserver';
import { type Session, throwIfCancelled } from '../server/session.ts';
import type { StatusTeller } from '../server/status.ts';

/** The diagnostics of an open document, or that they are as the client has them. One that is not open has none. */
export async function documentDiagnostics(
  session: Session,
  status: StatusTeller,
  { textDocument, previousResultId }: DocumentDiagnosticParams,
  token: CancellationToken,
): Promise<DocumentDiagnosticReport> {
  const document = session.documents.get(textDocument?.uri);
  if (!document) return { kind: DocumentDiagnosticReportKind.Full, items: [] };
  const linted = await session.linter.lint(document);
  status.tell(document, linted);
  throwIfCancelled(token);
  const { resultId, diagnostics } = linted;
  if (resultId === previousResultId) return { kind: DocumentDiagnosticReportKind.Unchanged, resultId };
  return { kind: DocumentDiagnosticReportKind.Full, resultId, items: [...diagnostics] };
}
