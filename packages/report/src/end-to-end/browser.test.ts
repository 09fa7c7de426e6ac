import { mkdirSync } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import axe, { type AxeResults } from 'axe-core';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startBrowser, whySkipped } from '../../../page/src/end-to-end/browser.ts';
import { madeReport } from './made.ts';

const looks = [
  { theme: 'light', width: 1280 },
  { theme: 'dark', width: 1280 },
  { theme: 'light', width: 768 },
  { theme: 'light', width: 360 },
  { theme: 'dark', width: 360 },
] as const;

/** Tables that are wider than their box. */
const cutTables = `[...document.querySelectorAll('.scroll')]
  .filter((box) => box.scrollWidth > box.clientWidth + 1)
  .map((box) => box.dataset.label)`;

/** How large the letters of the charts are on this screen, in pixels. */
const smallestLetter = `Math.min(...[...document.querySelectorAll('svg.chart')].map(
  (chart) => (13 * chart.getBoundingClientRect().width) / chart.viewBox.baseVal.width,
))`;

describe.skipIf(whySkipped !== undefined)('the report in a browser', () => {
  let browser: Browser;
  let folder: string;
  const problems: string[] = [];

  beforeAll(async () => {
    folder = madeReport('--by-class', '--format', 'html');
    browser = await startBrowser();
  });
  afterAll(() => browser?.close());

  async function visit(options: BrowserContextOptions = {}): Promise<Page> {
    const context = await browser.newContext(options);
    const page = await context.newPage();
    page.on('console', (message) => problems.push(message.text()));
    page.on('pageerror', (error) => problems.push(error.message));
    page.on('request', (request) => {
      if (!request.url().startsWith('file:')) problems.push(request.url());
    });
    await page.goto(pathToFileURL(join(folder, 'report.html')).href);
    return page;
  }

  test.each(looks)('axe finds nothing: $theme, $width pixels wide', async ({ theme, width }) => {
    const page = await visit({ colorScheme: theme, viewport: { width, height: 800 } });
    await page.evaluate(axe.source);
    const { violations } = await page.evaluate(() =>
      (globalThis as unknown as { axe: { run(): Promise<AxeResults> } }).axe.run(),
    );
    expect(violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id} ${target}`))).toEqual([]);
    const overflow = await page.evaluate('document.documentElement.scrollWidth - innerWidth');
    expect(overflow).toBeLessThanOrEqual(0);
    expect(await page.evaluate(cutTables)).toEqual([]);
    expect(await page.evaluate(smallestLetter)).toBeGreaterThan(11.5);
    if (!process.env.HWLINT_PICTURES) return;
    mkdirSync(process.env.HWLINT_PICTURES, { recursive: true });
    const path = join(process.env.HWLINT_PICTURES, `report-${theme}-${width}.png`);
    await page.screenshot({ path, fullPage: true });
  });

  test('shows the figures of one grade and subject, by keyboard', async () => {
    const page = await visit();
    const assignments = page.locator('#look-assignments');
    expect(await assignments.textContent()).toBe('272');
    expect(await page.locator('#look-rules tbody tr').count()).toBeGreaterThan(8);
    await page.locator('#look-grade').focus();
    await page.keyboard.press('ArrowDown');
    expect(await assignments.textContent()).toBe('29');
    await page.locator('#look-subject').selectOption('wiskunde');
    const isShown = await page.locator('#look-figures').isVisible();
    expect(await page.locator('#look-numbers').isVisible()).toBe(isShown);
    expect(await page.locator('#look-none').isVisible()).toBe(!isShown);
    await page.locator('#look-grade').selectOption('*');
    expect(await assignments.textContent()).toBe('40');
  });

  test('a table that is wider than its box is a stop for the keyboard, with a name; others are none', async () => {
    const page = await visit({ viewport: { width: 360, height: 800 } });
    const stops = page.locator('.scroll[tabindex]');
    expect(await stops.count()).toBe(0);
    await page.evaluate(
      `document.querySelector('#short-forms td').innerHTML = 'w'.repeat(90); dispatchEvent(new Event('resize'))`,
    );
    expect(await stops.count()).toBe(1);
    expect(await stops.first().getAttribute('aria-label')).toBe('Afkortingen en hun volle woord');
  });

  test('says everything but the choice without a script', async () => {
    const page = await visit({ javaScriptEnabled: false });
    expect(await page.locator('#look-body').isVisible()).toBe(false);
    expect(await page.locator('#grades tbody tr').count()).toBe(6);
  });

  test('has a table with every drawing, and a name', async () => {
    const page = await visit();
    const charts = page.locator('svg.chart');
    expect(await charts.count()).toBe(5);
    for (const chart of await charts.all()) {
      expect(await chart.getByRole('img').or(chart).first().getAttribute('aria-labelledby')).toBeTruthy();
      expect(await chart.locator('xpath=ancestor::section//table').count()).toBe(1);
    }
  });

  test('prints on A4, without what paper cannot do', async () => {
    const page = await visit();
    const pdf = await page.pdf({ preferCSSPageSize: true });
    const text = pdf.toString('latin1');
    const pages = [...text.matchAll(/\/Type \/Page\b(?!s)/g)].length;
    expect(pages).toBeGreaterThan(5);
    expect(pages).toBeLessThan(14);
    expect(text).toMatch(/\/MediaBox \[0 0 59[45](?:\.\d+)? 84[12](?:\.\d+)?\]/);
    await page.setViewportSize({ width: 680, height: 1000 });
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('#look').isVisible()).toBe(false);
    const wide = await page.evaluate('document.documentElement.scrollWidth - innerWidth');
    expect(wide).toBeLessThanOrEqual(0);
  });

  test('is small, asks nothing of the network and logs nothing', async () => {
    expect((await stat(join(folder, 'report.html'))).size).toBeLessThan(1_000_000);
    expect(await readFile(join(folder, 'report.html'), 'utf8')).toContain("default-src 'none'");
    expect(problems).toEqual([]);
  });
});
