import type {
  CancellationToken,
  CompletionItem,
  CompletionList,
  CompletionParams,
} from 'vscode-languageserver';
import type { Linted } from '../lint/linted.ts';
import { type Session, throwIfCancelled } from '../server/session.ts';
import { configWords } from './config-words.ts';
import type { OfferedWords } from './offered-word.ts';
import { csvWords, icsWords, planWords } from './plan-words.ts';

/** Words for the place of the cursor; the client picks those that begin like what is written. */
export async function completion(
  session: Session,
  { textDocument, position }: CompletionParams,
  token: CancellationToken,
): Promise<CompletionList | null> {
  const document = session.documents.get(textDocument.uri);
  if (!document) return null;
  const linted = await session.linter.lint(document);
  throwIfCancelled(token);
  const offset = document.offset(position);
  const found = wordsAt(document.text, offset, linted);
  if (!found) return null;
  const range = document.range(found.start, found.end ?? offset);
  const items = found.words.map(({ label, text, kind, says }): CompletionItem => {
    return {
      label,
      kind,
      textEdit: { range, newText: text ?? label },
      // What is written is compared with this, quotation marks too.
      ...(/^["']/u.test(text ?? '') && { filterText: text ?? label }),
      ...(says !== undefined && { detail: says }),
    };
  });
  return { isIncomplete: false, items };
}

function wordsAt(text: string, offset: number, linted: Linted): OfferedWords | undefined {
  switch (linted.format) {
    case 'config':
      return configWords(text, offset, linted);
    case 'markdown':
    case 'text':
      return planWords(text, offset, linted);
    case 'csv':
      return csvWords(text, offset, linted);
    case 'ics':
      return icsWords(text, offset);
    default:
      return undefined;
  }
}
