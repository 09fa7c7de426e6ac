import { Uri, window, workspace } from 'vscode';
import { type EffectiveConfig, methods, type OfDocument } from '../../../language-server/src/protocol.ts';
import { t } from '../texts/t.ts';
import { configPagePath, pageScheme } from '../views/page-uri.ts';
import { uriAtHand } from './active-document.ts';
import type { Command } from './command.ts';

/** Shows the config that holds for the text at hand, put together; or what is wrong in it, at its place. */
export const showConfig: Command = async ({ server, pages }) => {
  const params: OfDocument = { uri: uriAtHand() ?? '' };
  const { problems } = await server.ask<EffectiveConfig>(methods.effectiveConfig, params);
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
  const page = Uri.from({ scheme: pageScheme, path: configPagePath, query: params.uri });
  pages.refresh(page);
  await window.showTextDocument(page);
};
