import { commands, type QuickPickItem, QuickPickItemKind, Uri, window } from 'vscode';
import { configInWords } from '../status/config-in-words.ts';
import { describeStatus } from '../status/describe-status.ts';
import { t } from '../texts/t.ts';
import { activeDocument } from './active-document.ts';
import type { Command } from './command.ts';

type Choice = QuickPickItem & { readonly run?: () => Thenable<unknown> };

/** Says how the text at hand stands, and offers what can be done about it. */
export const showStatus: Command = async ({ statuses }) => {
  const document = activeDocument();
  const status = document && statuses.of(document.uri);
  const config = status?.config;
  const choices: Choice[] = [
    command('$(list-unordered)', t('Show all points of attention'), 'workbench.actions.view.problems'),
    command('$(sparkle)', t('Fix all that is always right'), 'hwlint.fixAll'),
    command('$(files)', t('Look at all files of the workspace'), 'hwlint.lintWorkspace'),
    command('$(book)', t('Open the page of a rule'), 'hwlint.openRule'),
    { label: t('Config'), kind: QuickPickItemKind.Separator },
    ...(config
      ? [
          {
            label: `$(settings-gear) ${t('Open hwlint.yml')}`,
            description: configInWords(config),
            run: () => window.showTextDocument(Uri.parse(config)),
          },
        ]
      : []),
    command(
      '$(settings)',
      t('Show the config that applies'),
      'hwlint.showConfig',
      config ? '' : configInWords(null),
    ),
    command('$(checklist)', t('Turn a rule on or off'), 'hwlint.toggleRule'),
    status?.state === 'off'
      ? command('$(play)', t('Turn hwlint on'), 'hwlint.toggle')
      : command('$(circle-slash)', t('Turn hwlint off'), 'hwlint.toggle'),
  ];
  const title = status ? describeStatus(status).sentence : t('hwlint has nothing to say about this text.');
  const choice = await window.showQuickPick(choices, { title: `hwlint: ${title}` });
  await choice?.run?.();
};

function command(icon: string, label: string, id: string, description = ''): Choice {
  return { label: `${icon} ${label}`, description, run: () => commands.executeCommand(id) };
}
