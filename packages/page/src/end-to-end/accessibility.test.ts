import { readFileSync } from 'node:fs';
import axe, { type AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { describeInBrowser, drop, open, paste, plan, root, settle } from './visit.ts';

/** What axe finds wrong, as rule and element. */
async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  const { violations: found } = await page.evaluate(() =>
    (window as unknown as { axe: { run(): Promise<AxeResults> } }).axe.run(),
  );
  return found.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} ${target} ${failureSummary}`),
  );
}

const looks = [
  { theme: 'light', width: 1280 },
  { theme: 'dark', width: 1280 },
  { theme: 'light', width: 360 },
  { theme: 'dark', width: 360 },
] as const;

describeInBrowser('accessibility', (visit) => {
  test.each(looks)('axe finds nothing: $theme, $width pixels wide', async ({ theme, width }) => {
    const { page } = await visit({ colorScheme: theme, viewport: { width, height: 800 } });
    expect(await page.getAttribute('html', 'data-theme')).toBe(theme);
    expect(await violations(page)).toEqual([]);
    await paste(page, plan);
    await settle(page);
    await page.locator('.why summary').first().click();
    await page.locator('.card-head', { hasText: 'op internet' }).click();
    expect(await violations(page)).toEqual([]);
    await drop(page, 'plan.pdf', new TextEncoder().encode('%PDF-1.7'));
    await page.getByRole('alert').waitFor();
    await page.getByRole('button', { name: 'Regels', exact: true }).click();
    expect(await violations(page)).toEqual([]);
  });

  test.each(looks)(
    'axe finds nothing in a document: $theme, $width pixels wide',
    async ({ theme, width }) => {
      const { page } = await visit({ colorScheme: theme, viewport: { width, height: 800 } });
      await open(page, 'Week 47.xlsx', readFileSync(`${root}fixtures/formats/grid.xlsx`));
      await page.locator('#plan').press('ControlOrMeta+End');
      await page.keyboard.type('Lees blz. 9.');
      await settle(page);
      await page.locator('.drawn', { hasText: 'Elke regel blijft' }).waitFor();
      expect(await violations(page)).toEqual([]);
      expect(
        await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
      ).toBeLessThanOrEqual(0);
    },
  );

  test('nothing is wider than a phone of 360 pixels', async () => {
    const { page } = await visit({ viewport: { width: 360, height: 740 }, isMobile: true });
    const overflow = () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(await overflow()).toBeLessThanOrEqual(0);
    await paste(page, `${plan}\n${'https://voorbeeld.invalid/'.padEnd(200, 'x')}\n`);
    await settle(page);
    expect(await overflow()).toBeLessThanOrEqual(0);
  });

  test('every button and field has a name, and the points are headings in order', async () => {
    const { page } = await visit();
    await paste(page, plan);
    await settle(page);
    const tree = await page.locator('body').ariaSnapshot();
    expect(tree).not.toMatch(/- (button|combobox|textbox)(:|\s*$)/m);
    expect(tree).toContain('textbox "Je weekplan"');
    expect(
      await page.locator('h1, h2, h3, h4').evaluateAll((all) => all.map(({ tagName }) => tagName)),
    ).toEqual(expect.arrayContaining(['H1', 'H2', 'H3', 'H4']));
  });

  test('the theme can be switched', async () => {
    const { page } = await visit({ colorScheme: 'light' });
    await page.getByRole('button', { name: 'Donkere kleuren' }).click();
    expect(await page.getAttribute('html', 'data-theme')).toBe('dark');
    await page.getByRole('button', { name: 'Lichte kleuren' }).click();
    expect(await page.getAttribute('html', 'data-theme')).toBe('light');
  });
});
