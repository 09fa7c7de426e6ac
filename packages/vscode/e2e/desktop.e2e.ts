import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { type CodeServer, startCodeServer } from './editor/code-server.ts';
import { packaged } from './editor/vsix.ts';
import { Workbench } from './editor/workbench.ts';

const machine = inject('machine');
const school = join(import.meta.dirname, '../../../fixtures/school');

describe.skipIf('missing' in machine)('in VS Code', () => {
  let server: CodeServer;
  let editor: Workbench;

  beforeAll(async () => {
    if ('missing' in machine) return;
    server = await startCodeServer(machine.codeServer, packaged, school, { 'hwlint.locale': 'nl' });
    editor = await Workbench.open(machine.browser, server.url, 'desktop');
  });

  afterAll(async () => {
    await editor?.close();
    server?.stop();
  });

  it('shows points of attention at the right words', async () => {
    await editor.openFile(join(server.workspace, '3A/2026-11-23.md'));
    await editor.squiggles().first().waitFor();
    await editor.screenshot('squiggles');
    const words = await editor.wordsUnderSquiggles();
    expect(words).toContain('Voor morgen');
    expect(words).toContain('Taalbesch.');
  });
});
