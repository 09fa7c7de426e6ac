import { unlessWrong } from '../configs/unless-wrong.ts';
import type { EditResult, SuppressParams } from '../protocol.ts';
import type { Session } from '../server/session.ts';
import { offerOf } from './index.ts';
import { suppressEdit } from './suppress.ts';

/** The edit that sets a finding aside for a reason that a person gave; null when the document is another by now. */
export async function suppressWithReason(
  session: Session,
  { uri, token, reason }: SuppressParams,
): Promise<EditResult> {
  const { version, key } = readToken(token);
  const found = await offerOf(session, uri, version, key);
  const finding = found?.frame.linted.findings[found.offer.index ?? -1];
  if (!found || !finding || !/\S/u.test(reason)) return { edit: null };
  return { edit: (await unlessWrong(suppressEdit(found.frame, finding, reason))) ?? null };
}

/** What a code action put into its command; see `toAction`. */
function readToken(token: string): { version: number | undefined; key: string } {
  try {
    const { version, key } = JSON.parse(token) as { version?: number; key?: string };
    return { version, key: String(key) };
  } catch {
    return { version: undefined, key: '' };
  }
}
