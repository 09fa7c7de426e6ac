import {
  type CancellationToken,
  type CodeAction,
  type CodeActionParams,
  CodeActionTriggerKind,
  LSPErrorCodes,
  ResponseError,
} from 'vscode-languageserver';
import { spanOf } from '../lint/lint-homework.ts';
import { nextTurn } from '../server/next-turn.ts';
import { type LintedDocument, type Session, throwIfCancelled } from '../server/session.ts';
import { changes } from './changes.ts';
import { fixAll } from './fix-all.ts';
import { fixRule } from './fix-rule.ts';
import { glossary } from './glossary.ts';
import type { Offer, OfferFrame, Offering } from './offer.ts';
import { ruleOff } from './rule-off.ts';
import { suppress } from './suppress.ts';

/** In the order in which they are offered. */
const offerings: readonly Offering[] = [changes, fixRule, fixAll, glossary, suppress, ruleOff];

/** What a code action carries until it is resolved. */
interface ActionData {
  readonly uri: string;
  readonly version: number;
  readonly key: string;
}

/**
 * The code actions for a range: of the kinds that the client wants, with their edits only where it cannot ask for
 * those later. A client that takes no actions but commands gets none.
 */
export async function codeActions(
  session: Session,
  { textDocument, range, context }: CodeActionParams,
  token: CancellationToken,
): Promise<CodeAction[]> {
  if (!session.features.actionLiterals) return [];
  const only = Array.isArray(context?.only) ? context.only : undefined;
  const isAsked = only !== undefined || context?.triggerKind !== CodeActionTriggerKind.Automatic;
  const current = isAsked
    ? await session.current(textDocument.uri)
    : await unedited(session, textDocument.uri);
  throwIfCancelled(token);
  if (!current) return [];
  const { document, linted } = current;
  const [start, end] = [document.offset(range.start), document.offset(range.end)];
  const at = linted.findings.flatMap((finding, index) => {
    const place = spanOf(finding.place);
    return place.start <= end && start <= place.end ? [{ finding, index }] : [];
  });
  const frame = { session, document, linted, trial: session.linter.trialOf(document), at };
  if (at.length === 0 && !only) return [];
  const wanted = offersOf(frame).filter(({ kind }) => isWanted(kind, only));
  const actions: CodeAction[] = [];
  for (const offer of wanted) {
    const action = await toAction(offer, frame);
    if (action) actions.push(action);
    if (session.features.resolvesActionEdits) continue;
    await nextTurn(session.platform);
    throwIfCancelled(token);
  }
  return actions;
}

/** A document as its diagnostics show it: what an editor asks at each move of the cursor is not worth another look. */
async function unedited(session: Session, uri: string): Promise<LintedDocument | undefined> {
  const seen = await session.seen(uri);
  return seen?.moves.areNone ? seen : undefined;
}

/** Works out the edit of an action, for the version of the document that it was offered for. */
export async function resolveCodeAction(
  session: Session,
  action: CodeAction,
  token: CancellationToken,
): Promise<CodeAction> {
  const data = action.data as Partial<ActionData> | undefined;
  if (typeof data?.key !== 'string' || typeof data.uri !== 'string') return action;
  const found = await offerOf(session, data.uri, data.version, data.key);
  throwIfCancelled(token);
  if (!found) throw new ResponseError(LSPErrorCodes.ContentModified, 'the document has changed');
  const edit = await found.offer.edit();
  return edit ? { ...action, edit } : action;
}

/** An offer by its key, with all that it may be about; undefined when the document is another by now. */
export async function offerOf(
  session: Session,
  uri: string,
  version: number | undefined,
  key: string,
): Promise<{ offer: Offer; frame: OfferFrame } | undefined> {
  const current = await session.current(uri);
  if (!current || current.document.version !== version) return undefined;
  const at = current.linted.findings.map((finding, index) => ({ finding, index }));
  const frame = { session, ...current, trial: session.linter.trialOf(current.document), at };
  const offer = offersOf(frame).find((candidate) => candidate.key === key);
  return offer && { offer, frame };
}

function offersOf(frame: OfferFrame): Offer[] {
  if (!frame.linted.agenda) return [];
  return offerings.flatMap((offering) => offering(frame));
}

async function toAction(
  offer: Offer,
  { session, document, linted }: OfferFrame,
): Promise<CodeAction | undefined> {
  const { key, title, kind, isPreferred, index, command } = offer;
  const diagnostic = index === undefined ? undefined : linted.diagnostics[index];
  const data: ActionData = { uri: document.uri, version: document.version, key };
  const action: CodeAction = {
    title,
    kind,
    ...(isPreferred && { isPreferred }),
    ...(diagnostic && { diagnostics: [diagnostic] }),
  };
  if (command !== undefined) {
    const token = JSON.stringify(data);
    return { ...action, command: { title, command, arguments: [{ uri: document.uri, token }] } };
  }
  if (session.features.resolvesActionEdits) return { ...action, data };
  const edit = await offer.edit();
  return edit && { ...action, edit };
}

/** A kind is wanted by its own name and by each of its parents; all are where none is named. */
function isWanted(kind: string, only: readonly string[] | undefined): boolean {
  if (!only) return true;
  return only.some((wanted) => wanted === '' || kind === wanted || kind.startsWith(`${wanted}.`));
}
