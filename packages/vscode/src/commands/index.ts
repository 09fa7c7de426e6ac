import { commands, type Disposable } from 'vscode';
import { suppressCommand } from '../../../language-server/src/protocol.ts';
import type { Command, Tools } from './command.ts';
import { fixAll } from './fix-all.ts';
import { lintWorkspace } from './lint-workspace.ts';
import { newWeekPlan } from './new-week-plan.ts';
import { openRule } from './open-rule.ts';
import { schoolReport } from './school-report.ts';
import { showConfig } from './show-config.ts';
import { showStatus } from './show-status.ts';
import { suppressWithReason } from './suppress-with-reason.ts';
import { toggle } from './toggle.ts';
import { toggleRule } from './toggle-rule.ts';

const all: Readonly<Record<string, Command>> = {
  'hwlint.newWeekPlan': newWeekPlan,
  'hwlint.lintWorkspace': lintWorkspace,
  'hwlint.report': schoolReport,
  'hwlint.fixAll': fixAll,
  'hwlint.showConfig': showConfig,
  'hwlint.openRule': openRule,
  'hwlint.toggleRule': toggleRule,
  'hwlint.toggle': toggle,
  'hwlint.showStatus': showStatus,
  [suppressCommand]: suppressWithReason,
};

/** @param ready each command waits for it: the first knows in which language to speak by then */
export function registerCommands(tools: Tools, ready: Promise<void>): Disposable[] {
  return Object.entries(all).map(([id, command]) =>
    commands.registerCommand(id, async (...given: unknown[]) => {
      await ready;
      await command(tools, ...given);
    }),
  );
}
