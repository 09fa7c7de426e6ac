import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { describeInBrowser, fixture, marksOf, open, paste, plan, settle, textOf } from './visit.ts';

const focused = (page: Page) =>
  page.evaluate(() => document.activeElement?.closest('.card')?.querySelector('.words')?.textContent);

async function caretAt(page: Page, words: string): Promise<void> {
  await page.locator('#plan').evaluate((field: HTMLTextAreaElement, text) => {
    field.focus();
    const at = field.value.indexOf(text);
    field.setSelectionRange(at, at);
  }, words);
}

async function saved(page: Page): Promise<{ name: string; bytes: Buffer }> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Bewaar', exact: true }).click(),
  ]);
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
}

describeInBrowser('mending', (visit) => {
  test('a fix by keyboard alone, undone by the keys that everybody knows', async () => {
    const { page } = await visit();
    await paste(page, plan);
    await settle(page);
    await page.keyboard.press('ControlOrMeta+Home');
    await page.keyboard.press('F8');
    await page.keyboard.press('ControlOrMeta+Enter');
    await expect.poll(() => focused(page)).toBe('blz.');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await settle(page);
    await expect.poll(() => textOf(page)).toBe(plan.replace('blz.', 'bladzijde'));
    await expect.poll(() => focused(page)).toBe('op internet');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('plan');
    await page.keyboard.press('ControlOrMeta+z');
    await expect.poll(() => textOf(page)).toBe(plan);
    await page.keyboard.press('ControlOrMeta+Shift+z');
    await expect.poll(() => textOf(page)).toBe(plan.replace('blz.', 'bladzijde'));
  });

  test('numbers beside the text are one stop of the Tab key, and lead to their cards', async () => {
    const { page } = await visit();
    await paste(page, plan);
    await settle(page);
    await page.locator('.number').first().focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect.poll(() => focused(page)).toBe('ouders de fouten verbeteren');
    expect(await page.locator('.number[tabindex="0"]').count()).toBe(1);
  });

  test('a suggestion is written, and the undo button takes it back', async () => {
    const { page } = await visit();
    await paste(page, plan);
    await settle(page);
    const card = page.locator('.card', { hasText: 'op internet' });
    await card.locator('.way').first().click();
    await settle(page);
    await expect.poll(() => textOf(page)).not.toBe(plan);
    await expect.poll(() => textOf(page)).toContain('over de egel, of in een boek uit de klas.');
    await expect.poll(() => page.getByRole('status').textContent()).toContain('Toegepast');
    await page.getByRole('button', { name: 'Ongedaan maken' }).click();
    await settle(page);
    await expect.poll(() => textOf(page)).toBe(plan);
    await expect.poll(() => marksOf(page)).toContain('op internet');
  });

  test('all fixes at once, as one step back', async () => {
    const { page } = await visit();
    await paste(page, plan);
    await settle(page);
    await page.getByRole('button', { name: 'Pas alle 2 verbeteringen toe' }).click();
    await settle(page);
    await expect
      .poll(() => textOf(page))
      .toBe(plan.replace('blz.', 'bladzijde').replace('hfst.', 'hoofdstuk'));
    await expect.poll(() => page.getByRole('button', { name: /Pas .* toe/ }).count()).toBe(0);
    await page.locator('#plan').focus();
    await page.keyboard.press('ControlOrMeta+z');
    await expect.poll(() => textOf(page)).toBe(plan);
  });

  test('the text is copied as it stands', async () => {
    const { page } = await visit();
    await paste(page, plan);
    await settle(page);
    await page.evaluate(() => navigator.clipboard.writeText(''));
    await page.getByRole('button', { name: 'Kopieer' }).click();
    await expect.poll(() => page.getByRole('status').textContent()).toBe('De tekst is gekopieerd.');
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(plan);
  });

  test('a file is saved under its name, in its encoding, byte for byte where nothing changed', async () => {
    const { page } = await visit();
    const bytes = fixture('3B/2026-11-09.csv');
    await open(page, '2026-11-09.csv', bytes);
    const untouched = await saved(page);
    expect(untouched.name).toBe('2026-11-09.csv');
    expect(untouched.bytes.equals(bytes)).toBe(true);
    await page.getByRole('button', { name: /^Pas alle \d+ verbeteringen toe$/ }).click();
    await expect.poll(() => textOf(page)).toContain('bladzijde 28');
    await settle(page);
    const mended = await saved(page);
    expect(mended.bytes.toString('latin1')).toContain(
      'Rekenboek bladzijde 28 oefening 2 en 3;12/11/2026\r\n',
    );
    expect(mended.bytes.toString('latin1')).toContain('wereldori\xebntatie');
    expect(mended.bytes.toString('latin1').split('\r\n').length).toBe(
      Buffer.from(bytes).toString('latin1').split('\r\n').length,
    );
  });

  test('filter, switch off, and put back', async () => {
    const { page } = await visit();
    await paste(page, plan);
    await settle(page);
    const all = await marksOf(page);
    await page.getByLabel('Toon').selectOption('no-abbreviation');
    await expect.poll(() => marksOf(page)).toEqual(['blz.', 'hfst.']);
    await page.getByLabel('Toon').selectOption('');
    await page.locator('.card', { hasText: 'blz.' }).locator('summary').click();
    await page.getByRole('button', { name: 'Zwijg over deze regel' }).click();
    await settle(page);
    await expect.poll(() => marksOf(page)).not.toContain('hfst.');
    await page.getByRole('button', { name: 'Regels (1 omgezet)' }).click();
    await page.getByRole('button', { name: 'Zet alles terug' }).click();
    await page.keyboard.press('Escape');
    await settle(page);
    await expect.poll(() => marksOf(page)).toEqual(all);
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe('Regels');
  });

  test('a finger on a mark brings its ways out to the foot of a phone', async () => {
    const { page } = await visit({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });
    await paste(page, plan);
    await settle(page);
    await caretAt(page, 'internet');
    const foot = page.getByRole('region', { name: 'Punt bij de cursor' });
    await expect.poll(() => foot.locator('strong').textContent()).toBe('op internet');
    await foot.locator('.way').first().tap();
    await settle(page);
    await expect.poll(() => textOf(page)).toContain('of in een boek uit de klas');
  });

  test('an opened file that takes the place of unsaved work can be undone', async () => {
    const { page } = await visit();
    await paste(page, plan);
    await settle(page);
    await open(page, 'a.md', new TextEncoder().encode('- Lees.\n'));
    await page.getByRole('button', { name: 'Zet de vorige tekst terug' }).click();
    await settle(page);
    await expect.poll(() => textOf(page)).toBe(plan);
  });
});
