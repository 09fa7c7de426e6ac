import { appendFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, inject, it } from 'vitest';
import { type Build, type CodeServer, startCodeServer } from './editor/code-server.ts';
import { Workbench } from './editor/workbench.ts';

const machine = inject('machine');
const school = join(import.meta.dirname, '../../../fixtures/school');

/**
 * The tests of the extension, which both of its builds must pass. They tell one story: each begins where the one
 * before ends.
 * @param where it runs, in the titles of the tests
 */
export function testExtension(build: Build, where: string): void {
  const isMissing = 'missing' in machine;
  const title = isMissing ? `${where} (skipped: ${machine.missing})` : where;
  describe.skipIf(isMissing)(title, () => {
    let server: CodeServer;
    let editor: Workbench;
    const plan = '3A/2026-11-23.md';
    const file = (path: string) => join(server.workspace, path);
    const squiggles = () => expect.poll(() => editor.wordsUnderSquiggles());
    const text = () => expect.poll(() => editor.text());
    const status = () => expect.poll(() => editor.status().innerText());

    beforeAll(async () => {
      if ('missing' in machine) return;
      server = await startCodeServer(machine.codeServer, build, school);
      writeFileSync(file('brief.docx'), 'PK');
      editor = await Workbench.open(machine.browser, server.url, build);
    });

    afterEach(async ({ task }) => {
      if (task.result?.state === 'fail') await editor?.screenshot(`failed ${task.name}`);
    });

    afterAll(async () => {
      await editor?.close();
      server?.stop();
    });

    it('shows points of attention at the right words, and counts them', async () => {
      await editor.openFile(file(plan));
      await squiggles().toEqual(
        expect.arrayContaining(['Planner 3A', 'Voor morgen', 'Taalbesch.', 'Boekentaart']),
      );
      await status().toContain('hwlint 7');
      await editor.screenshot('points-of-attention');
    });

    it('says how long it took to activate', async ({ annotate }) => {
      const row = editor.page.locator('.runtime-extensions-editor .monaco-list-row', { hasText: 'hwlint' });
      await editor.run('Developer: Show Running Extensions', row);
      const said = (await row.first().innerText()).replaceAll('\n', ' ');
      expect(said).toMatch(/\d+ms/u);
      await annotate(said);
      process.stderr.write(`${build}: ${said}\n`);
      await editor.screenshot('activation');
      await editor.openFile(file(plan));
    });

    it('tells more when asked', async () => {
      await editor.goTo(16, 9);
      await editor.page.keyboard.press('Control+K');
      await editor.page.keyboard.press('Control+I');
      const hover = editor.page.locator('.monaco-hover:visible');
      await hover.first().waitFor();
      await expect.poll(async () => (await hover.allInnerTexts()).join()).toContain('no-short-notice');
      await editor.screenshot('hover');
      await editor.page.keyboard.press('Escape');
    });

    it('fixes a point of attention by keyboard, after which it is gone', async () => {
      await editor.goTo(20, 9);
      await editor.openFixes();
      await editor.screenshot('quick-fix');
      await editor.takeFix(/Taalbeschouwing/u);
      await text().toContain('Taalbeschouwing: onderstreep');
      await squiggles().not.toContain('Taalbesch.');
      await status().toContain('hwlint 6');
    });

    it('sets a point of attention aside with a reason', async () => {
      await editor.goTo(16, 9);
      await editor.openFixes();
      await editor.takeFix(/opzij/u);
      await editor.title('Waarom mag dit blijven staan?').waitFor();
      await editor.screenshot('reason');
      await editor.answer('het leesdagboek is in de klas begonnen');
      await text().toMatch(
        /<!-- hwlint-disable-line no-short-notice: het leesdagboek\s+is in de klas begonnen -->/u,
      );
      await squiggles().not.toContain('Voor morgen');
    });

    it('lists all points of attention in the Problems panel', async () => {
      const problems = (await editor.problems()).join('\n');
      expect(problems).toContain('no-home-materials');
      await editor.screenshot('problems');
      await editor.page.keyboard.press('Control+J');
      await editor.page.locator('.part.panel').waitFor({ state: 'hidden' });
    });

    it('follows hwlint.yml, when it changes on disk', async () => {
      appendFileSync(file('hwlint.yml'), '\nrules:\n  no-home-materials: off\n');
      await squiggles().not.toContain('Boekentaart');
      appendFileSync(file('hwlint.yml'), '  no-home-materiaal: off\n');
      await status().toMatch(/hwlint$/u);
      const whole = readFileSync(file('hwlint.yml'), 'utf8');
      writeFileSync(file('hwlint.yml'), whole.replace(/ {2}no-home-materiaal.*\n/u, ''));
      await status().toMatch(/hwlint \d/u);
    });

    it('says how it stands, and what can be done', async () => {
      await editor.run('hwlint: Show how hwlint stands');
      expect((await editor.choices()).join('\n')).toContain('hwlint.yml geldt.');
      await editor.screenshot('status');
      await editor.page.keyboard.press('Escape');
    });

    it('turns off and on again', async () => {
      await editor.run('hwlint: Turn hwlint on or off');
      await expect.poll(() => editor.squiggles().count()).toBe(0);
      await editor.screenshot('off');
      await editor.run('hwlint: Turn hwlint on or off');
      await squiggles().toContain('Planner 3A');
    });

    it('opens the page of a rule', async () => {
      await editor.run('hwlint: Open the page of a rule');
      await editor.title('Over welke regel wil je lezen?').waitFor();
      await editor.screenshot('rules');
      await editor.answer('no-grading');
      await editor.page.locator('.tab.active', { hasText: 'no-grading' }).waitFor();
      const page = editor.page.frameLocator('iframe.webview.ready').frameLocator('iframe#active-frame');
      await page.getByText('Punten op huiswerk').first().waitFor();
      await editor.screenshot('rule-page');
    });

    it('turns a rule off in hwlint.yml', async () => {
      await editor.openFile(file(plan));
      await editor.run('hwlint: Turn a rule on or off');
      await editor.title('Welke regel wil je aan- of uitzetten?').waitFor();
      await editor.answer('require-help-route');
      await editor.title('kind dat vastzit').or(editor.title('vastzit')).first().waitFor();
      await editor.answer('uit');
      await squiggles().not.toContain('Planner 3A');
      await expect.poll(() => readFileSync(file('hwlint.yml'), 'utf8')).toContain('require-help-route: off');
    });

    it('shows the config that applies', async () => {
      await editor.run('hwlint: Show the config that applies');
      await text().toContain('Basisschool De Vlierboom');
      await editor.screenshot('config');
    });

    it('makes a new week plan, of which it has nothing to say', async () => {
      await editor.run('hwlint: New week plan');
      await editor.title('Nieuw weekplan').waitFor();
      await expect.poll(async () => (await editor.choices())[0]).toContain('1A');
      await editor.screenshot('which-class');
      await editor.answer('4B');
      await expect.poll(() => editor.choices()).toHaveLength(6);
      await editor.screenshot('which-week');
      await editor.page.keyboard.press('ArrowDown');
      await editor.page.keyboard.press('Enter');
      await text().toContain('# Weekplan 4B');
      await status().toMatch(/hwlint$/u);
      await editor.screenshot('new-week-plan');
    });

    it('fixes all that is always right, in a text that has no file yet', async () => {
      await editor.page.keyboard.type('Lees blz. 12 tot 14.');
      await squiggles().toContain('blz.');
      await editor.run('hwlint: Fix all that is always right');
      await text().toContain('- Lees bladzijde 12 tot 14.');
    });

    it('writes a task from a snippet', async () => {
      await editor.page.keyboard.press('Control+End');
      await editor.page.keyboard.type('taak');
      await editor.page.keyboard.press('Control+Space');
      const snippet = editor.page.locator('.suggest-widget .monaco-list-row', { hasText: 'taak' });
      await snippet
        .filter({ hasText: /Task|taak/u })
        .first()
        .waitFor();
      await editor.screenshot('snippet');
      await editor.page.keyboard.press('Enter');
      await text().toMatch(/- Rekenen: wat het kind doet \( minuten\)/u);
      await editor.page.keyboard.press('Escape');
    });

    it('stops looking at all files when told to', async () => {
      const planText = readFileSync(file(plan), 'utf8');
      mkdirSync(file('veel'));
      for (let each = 0; each < 1500; each += 1)
        writeFileSync(file(`veel/${each}.md`), `${planText}\n- Taak ${each}\n`);
      const cancel = editor.page.locator('.notifications-toasts a, .notifications-toasts .monaco-button', {
        hasText: 'Cancel',
      });
      await editor.run('hwlint: Look at all files of the workspace', cancel);
      await editor.screenshot('looking');
      await cancel.first().click();
      await cancel.first().waitFor({ state: 'hidden' });
      await editor.page.waitForTimeout(1000);
      expect(await editor.title('bestanden:').isVisible()).toBe(false);
      rmSync(file('veel'), { recursive: true });
    });

    it('looks at all files, and names those that it left out', async () => {
      mkdirSync(file('node_modules/ander'), { recursive: true });
      writeFileSync(file('node_modules/ander/plan.md'), '- Lees blz. 3.\n');
      await editor.run('hwlint: Look at all files of the workspace');
      await editor.title('bestanden:').waitFor({ timeout: 30_000 });
      await editor.page.keyboard.type('node_modules');
      await editor.page.waitForTimeout(500);
      const rows = editor.page.locator('.quick-input-list .monaco-list-row', { hasText: 'node_modules' });
      expect(await rows.count()).toBe(0);
      await editor.page.keyboard.press('Control+A');
      await editor.screenshot('all-files');
      await editor.page.keyboard.type('brief.docx');
      expect((await editor.choices()).join('\n')).toContain('brief.docx');
      await editor.page.keyboard.press('Escape');
    });

    it('speaks the language of the school', async () => {
      const whole = readFileSync(file('hwlint.yml'), 'utf8');
      appendFileSync(file('hwlint.yml'), '\nlocale: en\n');
      await editor.page.getByText('2 tasks').first().waitFor();
      await editor.run('hwlint: Show how hwlint stands');
      expect((await editor.choices()).join('\n')).toContain('Show all points of attention');
      await editor.page.keyboard.press('Escape');
      writeFileSync(file('hwlint.yml'), whole);
      await editor.page.getByText('2 taken').first().waitFor();
    });

    it('speaks English when asked to', async () => {
      mkdirSync(file('.vscode'));
      writeFileSync(file('.vscode/settings.json'), '{ "hwlint.locale": "en" }');
      await editor.page.getByText('2 tasks').first().waitFor();
      await editor.run('hwlint: Show how hwlint stands');
      expect((await editor.choices()).join('\n')).toContain('Show all points of attention');
      await editor.screenshot('english');
    });

    it('makes the class report, in a panel', async () => {
      await editor.run('hwlint: Class report');
      const panel = editor.page.frameLocator('iframe.webview.ready').frameLocator('iframe#active-frame');
      await panel.getByText('272').first().waitFor();
      await expect.poll(() => panel.locator('svg').count()).toBeGreaterThan(2);
      await editor.screenshot('class-report');
    });

    it('takes a new teacher by the hand', async () => {
      await editor.run('Welcome: Open Walkthrough...');
      await editor.answer('Homework that every family');
      await editor.page.getByText('See points of attention while you write').first().waitFor();
      const picture = editor.page.locator('.getting-started-media img');
      await expect
        .poll(() =>
          picture.first().evaluate((image) => (image as unknown as { naturalWidth: number }).naturalWidth),
        )
        .toBeGreaterThan(300);
      await editor.screenshot('walkthrough');
    });
  });
}
