import type { Rule } from '@hwlint/core';
import { unlessWrong } from '../configs/unless-wrong.ts';
import type { OfDocument, RuleSeverity, RuleState } from '../protocol.ts';
import type { Session } from '../server/session.ts';

/** All rules with the severity that holds for a document. */
export async function ruleStates(session: Session, { uri }: Partial<OfDocument>): Promise<RuleState[]> {
  const locale = await session.localeFor(uri);
  const found = await unlessWrong(session.configs.of(uri ?? ''));
  const states = (await session.packFor(uri)).rules.map((rule) => ({
    id: rule.id,
    title: rule.title[locale],
    severity: found?.config.rules[rule.id]?.severity ?? presetOf(rule),
    preset: presetOf(rule),
  }));
  return states.sort((a, b) => (a.id < b.id ? -1 : 1));
}

function presetOf({ severity, status }: Rule): RuleSeverity {
  return status === 'preview' ? 'off' : severity;
}
