import { readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { builtFile, describeInBrowser, marksOf, paste, plan, settle } from './visit.ts';

test('the file is at most 1.5 MB', () => {
  expect(statSync(builtFile).size).toBeLessThanOrEqual(1_500_000);
});

describeInBrowser('privacy', (visit) => {
  test('a whole visit asks for nothing', async () => {
    const { page, requests, errors } = await visit();
    await paste(page, plan);
    await settle(page);
    await page.getByRole('button', { name: /Pas alle/ }).click();
    await settle(page);
    await page.getByRole('button', { name: 'English' }).click();
    await settle(page);
    expect(requests).toEqual([]);
    expect(errors).toEqual([]);
  });

  test.each([
    ['fetch', () => fetch('https://hwlint.invalid/').catch(() => undefined), 'connect-src'],
    ['a socket', () => void new WebSocket('wss://hwlint.invalid/'), 'connect-src'],
    ['a beacon', () => void navigator.sendBeacon('https://hwlint.invalid/', 'x'), 'connect-src'],
    ['an image', () => void Object.assign(new Image(), { src: 'https://hwlint.invalid/x.png' }), 'img-src'],
    [
      'a script',
      () =>
        document.head.append(
          Object.assign(document.createElement('script'), { src: 'https://hwlint.invalid/x.js' }),
        ),
      'script-src-elem',
    ],
    [
      'a script in the text of the page',
      () =>
        document.head.append(
          Object.assign(document.createElement('script'), { textContent: 'window.ran = 1' }),
        ),
      'script-src-elem',
    ],
    [
      'a style sheet',
      () =>
        document.head.append(
          Object.assign(document.createElement('link'), {
            rel: 'stylesheet',
            href: 'https://hwlint.invalid/x.css',
          }),
        ),
      'style-src-elem',
    ],
    [
      'a frame',
      () =>
        document.body.append(
          Object.assign(document.createElement('iframe'), { src: 'https://hwlint.invalid/' }),
        ),
      'frame-src',
    ],
    ['a worker from elsewhere', () => void new Worker('data:text/javascript,1'), 'worker-src'],
  ])('the policy of the page refuses %s', async (_, attempt, directive) => {
    const { page, requests } = await visit();
    await page.evaluate(() => {
      Object.assign(window, { refused: [] as string[] });
      addEventListener('securitypolicyviolation', ({ effectiveDirective }) => {
        (window as unknown as { refused: string[] }).refused.push(effectiveDirective);
      });
    });
    await page.evaluate(attempt as () => unknown).catch(() => undefined);
    await expect
      .poll(() => page.evaluate(() => (window as unknown as { refused: string[] }).refused))
      .toContain(directive);
    expect(requests.filter((url) => !url.startsWith('https://hwlint.invalid'))).toEqual([]);
  });

  test('a form is sent nowhere, and no address is taken for the base of others', async () => {
    const policy =
      /Content-Security-Policy" content="([^"]+)"/.exec(readFileSync(builtFile, 'utf8'))?.[1] ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("form-action 'none'");
    expect(policy).toContain("base-uri 'none'");
    expect(policy).not.toMatch(/unsafe|https?:|\*/);
  });

  test('nothing is kept when the page is loaded again', async () => {
    const { page } = await visit();
    await paste(page, plan);
    await settle(page);
    await page.getByRole('button', { name: 'Kopieer' }).click();
    await page.reload();
    expect(await page.locator('#plan').inputValue()).toBe('');
    expect(await page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie])).toEqual([
      0,
      0,
      '',
    ]);
  });

  test('where workers are not allowed, the page does the work itself', async () => {
    const before = () => {
      Object.assign(window, {
        Worker: class {
          constructor() {
            throw new DOMException('not from a file', 'SecurityError');
          }
        },
      });
    };
    const { page, errors } = await visit({ before });
    await paste(page, plan);
    await settle(page);
    await expect.poll(() => marksOf(page)).toContain('blz.');
    expect(errors).toEqual([]);
  });

  test('lint runs in a worker where it may', async () => {
    const { page } = await visit();
    await paste(page, plan);
    await settle(page);
    await expect.poll(() => marksOf(page)).toContain('blz.');
    expect(page.workers().length).toBe(1);
  });
});

describeInBrowser('from an intranet', (visit) => {
  const asked: string[] = [];
  const server = createServer(({ url }, response) => {
    asked.push(url ?? '');
    response.setHeader('Content-Type', 'text/html').end(readFileSync(builtFile));
  });
  let address = '';
  beforeAll(async () => {
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/hwlint.html`;
  });
  afterAll(() => new Promise((resolve) => server.close(resolve)));

  test('the page is asked for once, and nothing else is', async () => {
    const { page, errors } = await visit({ address });
    await paste(page, plan);
    await settle(page);
    await expect.poll(() => marksOf(page)).toContain('blz.');
    expect(asked).toEqual(['/hwlint.html']);
    expect(errors).toEqual([]);
    await page.context().close();
  });
});
