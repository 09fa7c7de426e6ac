import { commands, languages, type QuickPickItem, Uri, window } from 'vscode';
import { methods, type RuleState } from '../../../language-server/src/protocol.ts';
import type { Server } from '../client/server.ts';
import { t } from '../texts/t.ts';
import { rulePageUri } from '../views/page-uri.ts';
import { uriAtHand } from './active-document.ts';
import type { Command } from './command.ts';

/**
 * Opens the page of a rule. Asks which one, and offers that of the finding under the cursor first.
 * @param rule its id, for those who know it
 */
export const openRule: Command = async ({ server }, rule) => {
  const id =
    typeof rule === 'string'
      ? rule
      : (await pickRule(server, t('Which rule do you want to read about?')))?.id;
  if (id === undefined) return;
  const page = Uri.parse(rulePageUri.replace('{rule}', id));
  await commands.executeCommand('vscode.openWith', page, 'vscode.markdown.preview.editor');
};

/** Asks for a rule; undefined when the person thought better of it. */
export async function pickRule(server: Server, title: string): Promise<RuleState | undefined> {
  const uri = uriAtHand();
  const rules = await server.ask<RuleState[]>(methods.rules, uri === undefined ? {} : { uri });
  const here = ruleAtCursor();
  const items = rules
    .map((rule): QuickPickItem & { rule: RuleState } => ({
      label: rule.title,
      description: `${rule.id} · ${severityInWords(rule.severity)}`,
      rule,
    }))
    .sort((a, b) => Number(b.rule.id === here) - Number(a.rule.id === here));
  return (await window.showQuickPick(items, { title, matchOnDescription: true }))?.rule;
}

export function severityInWords(severity: RuleState['severity']): string {
  switch (severity) {
    case 'error':
      return t('error');
    case 'warning':
      return t('point of attention');
    case 'tip':
      return t('tip');
    case 'off':
      return t('off');
  }
}

function ruleAtCursor(): string | undefined {
  const editor = window.activeTextEditor;
  if (!editor) return undefined;
  const found = languages
    .getDiagnostics(editor.document.uri)
    .find(({ source, range }) => source === 'hwlint' && range.contains(editor.selection.active));
  const code = found?.code;
  return typeof code === 'object' ? String(code.value) : code?.toString();
}
