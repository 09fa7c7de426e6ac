import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, inject, it } from 'vitest';
import { type CodeServer, startCodeServer } from './editor/code-server.ts';
import { Workbench } from './editor/workbench.ts';

const machine = inject('machine');
const school = join(import.meta.dirname, '../../../fixtures/school');

describe.skipIf('missing' in machine)('in a folder that nobody trusts', () => {
  let server: CodeServer;
  let editor: Workbench;

  beforeAll(async () => {
    if ('missing' in machine) return;
    server = await startCodeServer(machine.codeServer, 'desktop', school, false);
    editor = await Workbench.open(machine.browser, server.url, 'untrusted');
  });

  afterEach(async ({ task }) => {
    if (task.result?.state === 'fail') await editor?.screenshot(`failed ${task.name}`);
  });

  afterAll(async () => {
    await editor?.close();
    server?.stop();
  });

  it('shows points of attention, by the school’s config', async () => {
    await editor.openFile(join(server.workspace, '3A/2026-11-23.md'));
    await expect.poll(() => editor.wordsUnderSquiggles()).toContain('Taalbesch.');
    await editor.page.getByText('Restricted Mode').first().waitFor();
    await editor.run('hwlint: Show how hwlint stands');
    expect((await editor.choices()).join('\n')).toContain('hwlint.yml geldt.');
    await editor.screenshot('points-of-attention');
    await editor.page.keyboard.press('Escape');
  });

  it('fixes one', async () => {
    await editor.goTo(20, 9);
    await editor.openFixes();
    await editor.takeFix(/Taalbeschouwing/u);
    await expect.poll(() => editor.text()).toContain('Taalbeschouwing: onderstreep');
  });
});
