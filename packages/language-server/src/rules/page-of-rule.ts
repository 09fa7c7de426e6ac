import type { Rule } from '@hwlint/core';
import { unlessWrong } from '../configs/unless-wrong.ts';
import type { RulePage, RulePageParams } from '../protocol.ts';
import type { Session } from '../server/session.ts';
import { rulePage } from './rule-page.ts';

/**
 * A rule's page, in the language of the document: a rule that holds for it, else one that holds for another open
 * document or in another workspace folder, since each school may have its own. Null when there is no such rule.
 */
export async function pageOfRule(session: Session, { rule, uri }: RulePageParams): Promise<RulePage | null> {
  const { documents, configs } = session;
  const found = await firstRule(session, rule, [
    uri ?? '',
    ...documents.keys(),
    ...configs.folders.map(inside),
  ]);
  return found ? rulePage(found, await session.localeFor(uri)) : null;
}

async function firstRule(session: Session, id: string, uris: readonly string[]): Promise<Rule | undefined> {
  for (const uri of uris) {
    const found = await unlessWrong(session.configs.of(uri));
    const rule = found?.pack.rules.find((candidate) => candidate.id === id);
    if (rule) return rule;
  }
  return undefined;
}

/** A file that could lie in a folder. */
function inside(folder: string): string {
  return `${folder.replace(/\/$/u, '')}/plan.md`;
}
