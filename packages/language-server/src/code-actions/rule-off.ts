import { CodeActionKind } from 'vscode-languageserver';
import { setRule } from '../configs/edit-config.ts';
import { editConfig } from '../edits/config-edit.ts';
import { say } from '../texts/texts.ts';
import type { Offering } from './offer.ts';

/** Turns a rule off in the config that holds for the document. */
export const ruleOff: Offering = ({ session, document, linted, at }) =>
  [...new Set(at.map(({ finding }) => finding.ruleId))].map((rule) => ({
    key: `off:${rule}`,
    title: say('ruleOff', linted.locale, {
      rule: linted.pack.rules.find(({ id }) => id === rule)?.title[linted.locale] ?? rule,
    }),
    kind: CodeActionKind.QuickFix,
    edit: () => editConfig(session, document.uri, (text, path) => setRule(text, rule, 'off', path)),
  }));
