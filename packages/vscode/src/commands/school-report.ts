import { ProgressLocation, ViewColumn, window, workspace } from 'vscode';
import { methods, type ReportResult } from '../../../language-server/src/protocol.ts';
import { t } from '../texts/t.ts';
import type { Command } from './command.ts';

/** Shows the report over all homework of the workspace in a panel: the same page as `hwlint report` makes. */
export const schoolReport: Command = async ({ server }) => {
  if (!workspace.workspaceFolders?.length) {
    window.showInformationMessage(t('Open a folder first: hwlint looks at all files in it.'));
    return;
  }
  const options = {
    location: ProgressLocation.Notification,
    title: t('hwlint counts all homework'),
    cancellable: true,
  };
  const result = await window.withProgress(options, async (progress, token) => {
    let done = 0;
    const hear = ({ percentage = done, message }: { percentage?: number; message?: string }) => {
      progress.report({ increment: percentage - done, ...(message !== undefined && { message }) });
      done = percentage;
    };
    try {
      return await server.askWithProgress<ReportResult>(methods.report, {}, token, hear);
    } catch (error) {
      if (token.isCancellationRequested) return undefined;
      throw error;
    }
  });
  if (!result) return;
  const panel = window.createWebviewPanel('hwlint.report', result.title, ViewColumn.Active, {
    enableScripts: true, // its own, by hash: the page's policy allows no other
    localResourceRoots: [],
  });
  panel.webview.html = result.html;
};
