import { readFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe } from 'vitest';
import { startBrowser, whySkipped } from './browser.ts';

export const builtFile = fileURLToPath(new URL('../../dist/hwlint.html', import.meta.url));
export const root = fileURLToPath(new URL('../../../../', import.meta.url));

/** A plan with a point of each form: a fix, a suggestion that is written, advice in words. */
export const plan = [
  '# Weekplan 3A',
  '',
  '## Maandag',
  '',
  '- Lees blz. 3 en zoek op internet drie weetjes over de egel. 🦔',
  '- Laat je ouders de fouten verbeteren.',
  '',
  '## Dinsdag',
  '',
  '- Wie klaar is, leest een\thoofdstuk in een boek dat helemaal zelf gekozen is, of tekent er rustig iets bij; daarna hfst. 4.',
  '',
].join('\n');

export interface Visit {
  readonly page: Page;
  /** Addresses that the page asked for, other than itself. */
  readonly requests: string[];
  /** What went wrong in the page. */
  readonly errors: string[];
}

export type Visitor = (
  options?: BrowserContextOptions & { address?: string; before?: () => void },
) => Promise<Visit>;

/**
 * Tests in a real browser, on the built file as it is opened from a disk.
 * @param tests gets a function that opens the page anew
 */
export function describeInBrowser(name: string, tests: (visit: Visitor) => void): void {
  describe.skipIf(whySkipped)(whySkipped ? `${name} (${whySkipped})` : name, () => {
    let browser: Browser;
    beforeAll(async () => {
      browser = await startBrowser();
    });
    afterAll(() => browser?.close());
    tests(async ({ address = pathToFileURL(builtFile).href, before, ...options } = {}) => {
      const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
      await context.grantPermissions(['clipboard-read', 'clipboard-write']);
      const page = await context.newPage();
      const [requests, errors]: [string[], string[]] = [[], []];
      page.on('request', (request) => {
        const url = request.url();
        if (url !== address && !url.startsWith('data:') && !url.startsWith('blob:')) requests.push(url);
      });
      page.on('pageerror', ({ message }) => errors.push(message));
      page.on('console', (message) => {
        if (message.type() === 'error') errors.push(message.text());
      });
      if (before) await page.addInitScript(before);
      await page.goto(address);
      return { page, requests, errors };
    });
  });
}

/** Puts a text in the field the way a person does. */
export async function paste(page: Page, text: string): Promise<void> {
  await page.evaluate((words) => navigator.clipboard.writeText(words), text);
  await page.locator('#plan').focus();
  await page.keyboard.press('ControlOrMeta+v');
}

/** Waits until the points tell of the text as it is, and are drawn. */
export async function settle(page: Page): Promise<void> {
  await drawn(page); // until then the page does not say that it is reading
  await page.locator('main[aria-busy="false"]').waitFor();
  await drawn(page);
}

function drawn(page: Page): Promise<unknown> {
  return page.evaluate(
    () =>
      new Promise((resolve) =>
        requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve, 20))),
      ),
  );
}

/** The text in the field. */
export function textOf(page: Page): Promise<string> {
  return page.locator('#plan').inputValue();
}

/** The words that are marked, in order. */
export function marksOf(page: Page): Promise<string[]> {
  return page.locator('.layer mark').allTextContents();
}

/** Drops a file on the page. */
export async function drop(page: Page, name: string, bytes: Uint8Array): Promise<void> {
  const transfer = await page.evaluateHandle(
    ([fileName, content]) => {
      const data = new DataTransfer();
      data.items.add(new File([Uint8Array.from(content)], fileName));
      return data;
    },
    [name, [...bytes]] as const,
  );
  await page.dispatchEvent('#plan', 'dragover', { dataTransfer: transfer });
  await page.dispatchEvent('#plan', 'drop', { dataTransfer: transfer });
}

/** Drops a file that can be read, and waits until it is. */
export async function open(page: Page, name: string, bytes: Uint8Array): Promise<void> {
  await drop(page, name, bytes);
  await page.getByRole('status').filter({ hasText: name }).waitFor();
  await settle(page);
}

/** A file of the invented school. */
export function fixture(path: string): Uint8Array {
  return readFileSync(`${root}fixtures/school/${path}`);
}
