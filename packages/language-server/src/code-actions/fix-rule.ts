import { compatibleChanges } from '@hwlint/core';
import { CodeActionKind } from 'vscode-languageserver';
import { workspaceEdit } from '../edits/workspace-edit.ts';
import { say } from '../texts/texts.ts';
import type { Offering } from './offer.ts';

/** All fixes of a rule at once, where there is more than one; of two that collide the first. */
export const fixRule: Offering = ({ session, document, linted, at }) => {
  const rules = [...new Set(at.flatMap(({ finding }) => (finding.fix ? [finding.ruleId] : [])))];
  return rules.flatMap((rule) => {
    const fixes = linted.findings.flatMap(({ ruleId, fix }) => (ruleId === rule && fix ? [fix] : []));
    if (fixes.length < 2) return [];
    const title = linted.pack.rules.find(({ id }) => id === rule)?.title[linted.locale] ?? rule;
    return [
      {
        key: `fix-rule:${rule}`,
        title: say('fixRule', linted.locale, { rule: title, count: fixes.length }),
        kind: CodeActionKind.QuickFix,
        edit: async () => {
          const edits = compatibleChanges(fixes).flatMap((change) => change.edits);
          return workspaceEdit({ document, edits, version: document.version }, session.features);
        },
      },
    ];
  });
};
