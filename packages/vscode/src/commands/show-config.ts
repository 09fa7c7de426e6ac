import { Uri, window, workspace } from 'vscode';
import { type EffectiveConfig, methods, type OfDocument } from '../../../language-server/src/protocol.ts';
import { configInWords } from '../status/status-bar.ts';
import { t } from '../texts/t.ts';
import { uriAtHand } from './active-document.ts';
import type { Command } from './command.ts';

/** Shows the config that holds for the text at hand, put together; or what is wrong in it, at its place. */
export const showConfig: Command = async ({ server }) => {
  const params: OfDocument = { uri: uriAtHand() ?? '' };
  const { text, files, problems } = await server.ask<EffectiveConfig>(methods.effectiveConfig, params);
  const [problem] = problems;
  if (problem) {
    const open = t('Open the file');
    const at = `${workspace.asRelativePath(Uri.parse(problem.uri))}:${problem.line}`;
    if ((await window.showWarningMessage(`${at}: ${problem.message}`, open)) === open) {
      const editor = await window.showTextDocument(Uri.parse(problem.uri));
      editor.revealRange(editor.document.lineAt(problem.line - 1).range);
    }
    return;
  }
  const from = files.length === 0 ? [configInWords(null)] : files.map((file) => configInWords(file));
  const content = `${from.map((line) => `# ${line}`).join('\n')}\n${text}`;
  await window.showTextDocument(await workspace.openTextDocument({ language: 'yaml', content }));
};
