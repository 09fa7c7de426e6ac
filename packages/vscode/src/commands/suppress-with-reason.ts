import { window, workspace } from 'vscode';
import { type EditResult, methods, type SuppressParams } from '../../../language-server/src/protocol.ts';
import { t } from '../texts/t.ts';
import type { Command } from './command.ts';

/** Asks why a finding may stay, and sets it aside with that reason. Comes from a code action. */
export const suppressWithReason: Command = async ({ server }, given) => {
  const { uri, token } = given as Omit<SuppressParams, 'reason'>;
  const reason = await window.showInputBox({
    title: t('Why may this stay?'),
    prompt: t('Your reason stands beside it, for who reads the plan after you.'),
    placeHolder: t('for example: the class took a box home yesterday'),
    validateInput: (text) => (/\S/u.test(text) ? undefined : t('Give a reason in a few words.')),
  });
  if (reason === undefined) return;
  const params: SuppressParams = { uri, token, reason };
  const { edit } = await server.ask<EditResult>(methods.suppress, params);
  const made = await server.toEdit(edit);
  if (!made || !(await workspace.applyEdit(made)))
    window.showInformationMessage(t('The text has changed meanwhile. Try once more.'));
};
