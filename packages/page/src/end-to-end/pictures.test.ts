import { mkdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { describeInBrowser, open, root, settle } from './visit.ts';

const folder = fileURLToPath(new URL('../../screenshots/', import.meta.url));
const phone = { viewport: { width: 360, height: 740 }, deviceScaleFactor: 2, isMobile: true, hasTouch: true };

/** Pictures to look at; they are not compared. */
describeInBrowser('pictures', (visit) => {
  mkdirSync(folder, { recursive: true });

  test.each([
    ['desktop', {}],
    ['dark', { colorScheme: 'dark' as const }],
    ['phone', phone],
    ['phone-dark', { ...phone, colorScheme: 'dark' as const }],
  ])('%s', async (name, options) => {
    const { page, errors } = await visit(options);
    await page.screenshot({ path: `${folder}${name}-empty.png`, fullPage: true });
    await page.getByRole('button', { name: 'Toon een voorbeeld' }).click();
    await settle(page);
    await page.screenshot({ path: `${folder}${name}.png` });
    await page.screenshot({ path: `${folder}${name}-whole.png`, fullPage: true });
    await open(page, 'Week 47.xlsx', readFileSync(`${root}fixtures/formats/grid.xlsx`));
    await page.locator('#plan').press('ControlOrMeta+End');
    await page.keyboard.type('Lees blz. 9.');
    await settle(page);
    await page.evaluate(() => scrollTo(0, 0));
    await page.screenshot({ path: `${folder}${name}-document.png`, fullPage: true });
    expect(errors).toEqual([]);
  });

  test('print', async () => {
    const { page } = await visit();
    await page.getByRole('button', { name: 'Toon een voorbeeld' }).click();
    await settle(page);
    await page.pdf({ path: `${folder}print.pdf`, format: 'A4', preferCSSPageSize: true });
  });
});
