import { type QuickPickItem, QuickPickItemKind, Uri, window, workspace } from 'vscode';
import { type LintWorkspaceResult, methods } from '../../../language-server/src/protocol.ts';
import { countsInWords } from '../status/describe-status.ts';
import { t } from '../texts/t.ts';
import { askOfFolder } from './ask-of-folder.ts';
import type { Command } from './command.ts';

type FileChoice = QuickPickItem & { readonly uri?: string };

/** Looks at every file of the workspace, lists those with points of attention, and names those that it left out. */
export const lintWorkspace: Command = async (tools) => {
  const title = t('hwlint looks at all files');
  const result = await askOfFolder<LintWorkspaceResult>(tools, methods.lintWorkspace, title);
  if (result) await show(result);
};

async function show({ linted, findings, files, leftOut }: LintWorkspaceResult): Promise<void> {
  const looked = linted === 1 ? t('1 file') : t('{0} files', linted);
  const choices: FileChoice[] = [
    ...files.map(({ uri, ...counts }) => ({
      label: `$(lightbulb) ${nameOf(uri)}`,
      description: countsInWords(counts),
      uri,
    })),
    ...(leftOut.length > 0
      ? [
          { label: t('Left out: {0}', leftOut.length), kind: QuickPickItemKind.Separator },
          ...leftOut.map(({ uri, reason }) => ({
            label: `$(circle-slash) ${nameOf(uri)}`,
            description: reason,
            uri,
          })),
        ]
      : []),
  ];
  const notLooked = leftOut.length > 0 ? ` · ${t('Left out: {0}', leftOut.length)}` : '';
  const title = `${looked}: ${countsInWords(findings)}${notLooked}`;
  if (choices.length === 0) {
    window.showInformationMessage(`hwlint: ${title}.`);
    return;
  }
  const placeHolder = t('Choose a file to open it');
  const choice = await window.showQuickPick(choices, { title, placeHolder, matchOnDescription: true });
  if (choice?.uri !== undefined) await window.showTextDocument(Uri.parse(choice.uri));
}

function nameOf(uri: string): string {
  return workspace.asRelativePath(Uri.parse(uri));
}
