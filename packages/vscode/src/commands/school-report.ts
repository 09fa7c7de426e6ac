import { ViewColumn, window } from 'vscode';
import { methods, type ReportResult } from '../../../language-server/src/protocol.ts';
import { t } from '../texts/t.ts';
import { askOfFolder } from './ask-of-folder.ts';
import type { Command } from './command.ts';

/** Shows the report over all homework of the workspace in a panel: the same page as `hwlint report` makes. */
export const schoolReport: Command = async (tools) => {
  const result = await askOfFolder<ReportResult>(tools, methods.report, t('hwlint counts all homework'));
  if (!result) return;
  const panel = window.createWebviewPanel('hwlint.report', result.title, ViewColumn.Active, {
    enableScripts: true, // its own, by hash: the page's policy allows no other
    localResourceRoots: [],
  });
  panel.webview.html = result.html;
};
