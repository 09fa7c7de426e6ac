import { setRule } from '../configs/edit-config.ts';
import { unlessWrong } from '../configs/unless-wrong.ts';
import { editConfig } from '../edits/config-edit.ts';
import type { EditResult, RuleSeverity, SetRuleParams } from '../protocol.ts';
import type { Session } from '../server/session.ts';

const severities: readonly string[] = ['off', 'tip', 'warning', 'error'] satisfies RuleSeverity[];

/** The edit of the config that gives a rule a severity; null where there is no place for it, or nothing to set. */
export async function setRuleEdit(
  session: Session,
  { uri, rule, severity }: SetRuleParams,
): Promise<EditResult> {
  const isKnown = (await session.packFor(uri)).rules.some(({ id }) => id === rule);
  if (!isKnown || !severities.includes(severity)) return { edit: null };
  const edit = await unlessWrong(
    editConfig(session, uri, (text, path) => setRule(text, rule, severity, path)),
  );
  return { edit: edit ?? null };
}
