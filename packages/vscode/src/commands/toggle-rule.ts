import { window, workspace } from 'vscode';
import {
  type EditResult,
  methods,
  type RuleSeverity,
  type SetRuleParams,
} from '../../../language-server/src/protocol.ts';
import { t } from '../texts/t.ts';
import { uriAtHand } from './active-document.ts';
import type { Command } from './command.ts';
import { pickRule, severityInWords } from './open-rule.ts';

const severities: readonly RuleSeverity[] = ['off', 'tip', 'warning', 'error'];

/** Asks for a rule and how it should count, and writes that into the school's `hwlint.yml`. */
export const toggleRule: Command = async ({ server }) => {
  const uri = uriAtHand();
  if (uri === undefined) {
    window.showInformationMessage(t('Open a folder first: hwlint.yml stands in it.'));
    return;
  }
  const rule = await pickRule(server, t('Which rule do you want to turn on or off?'));
  if (!rule) return;
  const choices = severities
    .filter((severity) => severity !== rule.severity)
    .map((severity) => ({ label: severityInWords(severity), severity }));
  const choice = await window.showQuickPick(choices, { title: rule.title });
  if (!choice) return;
  const params: SetRuleParams = { uri, rule: rule.id, severity: choice.severity };
  const { edit } = await server.ask<EditResult>(methods.setRule, params);
  const made = await server.toEdit(edit);
  if (!made || !(await workspace.applyEdit(made))) {
    window.showWarningMessage(t('hwlint found no place for hwlint.yml: open a folder first.'));
    return;
  }
  for (const [file] of made.entries()) await (await workspace.openTextDocument(file)).save();
};
