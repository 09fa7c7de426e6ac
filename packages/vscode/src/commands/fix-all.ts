import { type CodeAction, commands, Range, window, workspace } from 'vscode';
import { t } from '../texts/t.ts';
import { activeDocument } from './active-document.ts';
import type { Command } from './command.ts';

/** Applies every fix that is always right to the text at hand, in one step that can be undone. */
export const fixAll: Command = async () => {
  const document = activeDocument();
  if (!document) {
    window.showInformationMessage(t('Open a text first: hwlint fixes the text at hand.'));
    return;
  }
  const whole = new Range(0, 0, document.lineCount, 0);
  const actions = await commands.executeCommand<CodeAction[]>(
    'vscode.executeCodeActionProvider',
    document.uri,
    whole,
    'source.fixAll.hwlint',
    1,
  );
  const edit = actions.find(({ edit }) => edit)?.edit;
  if (!edit) {
    window.showInformationMessage(t('There is nothing here that hwlint can fix without your choice.'));
    return;
  }
  await workspace.applyEdit(edit);
};
