import { readdirSync, readFileSync } from 'node:fs';
import { documentFormatOf, inWords, lint } from '@hwlint/core';
import { readDocument } from '@hwlint/core/documents';
import { zipSync } from 'fflate';
import type { FileChooser, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import {
  describeInBrowser,
  drop,
  marksOf,
  open,
  paste,
  plan,
  root,
  settle,
  textOf,
  type Visit,
} from './visit.ts';

const files = ['formats', 'exports'].flatMap((folder) =>
  readdirSync(`${root}fixtures/${folder}`)
    .filter((name) => /\.(?:docx|xlsx|odt|ods|html|json|ndjson)$/.test(name))
    .map((name) => `${folder}/${name}`),
);
const bytesOf = (path: string) => readFileSync(`${root}fixtures/${path}`);

/** What the command line says of a file: rule by rule, each with its words and its place in the document's own terms. */
async function saidByCore(path: string): Promise<string[]> {
  const format = documentFormatOf(path);
  if (!format) throw new Error(`${path} is no document`);
  const { locate, ...agenda } = await readDocument(bytesOf(path), { path, format });
  return lint(agenda)
    .findings.map(({ text, message, place }) => {
      const where = locate ? inWords(locate(place.start.offset)).nl : '';
      return [text.replace(/\s+/g, ' ').trim().slice(0, 40), message, where].join(' | ');
    })
    .sort();
}

async function saidByPage(page: Page, hasPlaces: boolean): Promise<string[]> {
  const cards = await page.locator('.points .card').evaluateAll((all) =>
    all.map((card) => ({
      words: card.querySelector('.words')?.textContent ?? '',
      message: card.querySelector('.message')?.textContent ?? '',
      where: card.querySelector('.where > :last-child')?.textContent ?? '',
    })),
  );
  return cards
    .map(({ words, message, where }) => [words.slice(0, 40), message, hasPlaces ? where : ''].join(' | '))
    .sort();
}

describeInBrowser('a document says on the page what the command line says of it', (visit) => {
  let visited: Visit | undefined;

  test.each(files)('%s', async (path) => {
    visited ??= await visit();
    const { page, errors, requests } = visited;
    await open(page, path.replaceAll('/', '-'), bytesOf(path));
    expect(await saidByPage(page, !path.endsWith('html'))).toEqual(await saidByCore(path));
    expect((await marksOf(page)).length).toBeGreaterThan(0);
    expect([...errors, ...requests]).toEqual([]);
  });
});

describeInBrowser('a document', (visit) => {
  test('shows its own places, and what it is', async () => {
    const { page } = await visit();
    await open(page, 'Week 47.xlsx', bytesOf('formats/grid.xlsx'));
    expect(await page.locator('.where').first().textContent()).toMatch(/blad .+, cel [A-Z]\d+/);
    expect(await page.locator('.drawn').textContent()).toContain('Dit is de tekst uit Week 47.xlsx.');
    await page.getByRole('button', { name: 'English' }).click();
    await settle(page);
    expect(await page.locator('.where').first().textContent()).toMatch(/sheet .+, cell [A-Z]\d+/);
    await open(page, 'brief.odt', bytesOf('formats/letter.odt'));
    expect(await page.locator('.where').first().textContent()).toMatch(/paragraph \d+/);
  });

  test('keeps its other points, their days and places when one is mended, and is read anew when that is undone', async () => {
    const { page } = await visit();
    await open(page, 'lijst.xlsx', bytesOf('formats/list.xlsx'));
    const before = await saidByPage(page, true);
    const text = await textOf(page);
    const field = page.locator('#plan');
    await field.evaluate((element: HTMLTextAreaElement) => {
      const at = element.value.indexOf('L.O.');
      element.focus();
      element.setSelectionRange(at, at + 4);
    });
    await page.keyboard.type('Turnen');
    await settle(page);
    expect(await page.locator('.drawn').textContent()).toContain('Elke regel blijft');
    const after = await saidByPage(page, true);
    expect(after).toEqual(before.filter((each) => !each.startsWith('L.O.')));
    expect(after.length).toBe(before.length - 1);
    for (let step = 0; step < 10 && (await textOf(page)) !== text; step += 1) {
      await page.getByRole('button', { name: 'Ongedaan maken' }).click();
    }
    await settle(page);
    expect(await saidByPage(page, true)).toEqual(before);
    expect(await page.locator('.drawn').textContent()).not.toContain('Elke regel blijft');
  });

  test('is mended whole, copied and saved beside itself', async () => {
    const { page } = await visit();
    await open(page, 'brief.docx', bytesOf('formats/letter.docx'));
    const download = page.waitForEvent('download');
    const points = await page.locator('.points .card').count();
    await page.locator('.way').first().click();
    await settle(page);
    expect(await page.locator('.points .card').count()).toBe(points - 1);
    await page.getByRole('button', { name: 'Bewaar' }).click();
    const saved = await download;
    expect(saved.suggestedFilename()).toBe('brief.txt');
    expect(readFileSync(await saved.path(), 'utf8')).toBe(await textOf(page));
    await page.getByRole('button', { name: 'Kopieer' }).click();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await textOf(page));
  });

  test('is read as the text that a person says it is', async () => {
    const { page } = await visit();
    await open(page, 'lijst.xlsx', bytesOf('formats/list.xlsx'));
    const before = await saidByPage(page, true);
    await page.getByLabel('Soort tekst').selectOption('text');
    await settle(page);
    expect(await page.locator('.where').first().textContent()).toContain('regel');
    expect(await page.locator('.drawn').textContent()).toContain('zonder te kijken');
    await page.getByLabel('Soort tekst').selectOption('');
    await settle(page);
    expect(await saidByPage(page, true)).toEqual(before);
  });

  test('makes way, and is put back with what was changed in it', async () => {
    const { page } = await visit();
    await open(page, 'lijst.xlsx', bytesOf('formats/list.xlsx'));
    await page.locator('#plan').press('ControlOrMeta+End');
    await page.keyboard.type('Lees blz. 9.');
    await settle(page);
    const points = await saidByPage(page, true);
    await open(page, 'brief.docx', bytesOf('formats/letter.docx'));
    await page.getByRole('button', { name: 'Zet de vorige tekst terug' }).click();
    await settle(page);
    expect(await saidByPage(page, true)).toEqual(points);
  });

  const word = (body: string) =>
    zipSync({
      'word/document.xml': new TextEncoder().encode(
        `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`,
      ),
    });

  test.each([
    ['damaged.docx', () => bytesOf('formats/letter.docx').subarray(0, 2000), /beschadigd/],
    ['cut.xlsx', () => bytesOf('formats/grid.xlsx').subarray(0, 3000), /beschadigd/],
    ['none.odt', () => new TextEncoder().encode('geen zip'), /./],
    [
      'locked.docx',
      () => Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0]),
      /wachtwoord/,
    ],
    ['scan.docx', () => word('<w:p/>'), /geen tekst die hwlint kan lezen/],
    ['empty.docx', () => new Uint8Array(), /leeg/],
    [
      'much.docx',
      () => word(`<w:p><w:r><w:t>${'les '.repeat(300_000)}</w:t></w:r></w:p>`),
      /meer dan|zo lang/,
    ],
    ['broken.json', () => new TextEncoder().encode('[{"tekst": "Lees'), /./],
    ['plan.pdf', () => bytesOf('formats/letter.pdf'), /kopieer de tekst/],
    ['plan.zip', () => word(''), /Pak hem uit/],
  ] as const)('%s: one clear message, and the text at hand stays', async (name, make, message) => {
    const { page, errors } = await visit();
    await paste(page, plan);
    await settle(page);
    await drop(page, name, make());
    const alert = page.getByRole('alert');
    await alert.waitFor();
    expect(await alert.textContent()).toMatch(message);
    expect(await textOf(page)).toBe(plan);
    expect((await marksOf(page)).length).toBeGreaterThan(0);
    await page.getByRole('button', { name: 'English' }).click();
    expect(await alert.textContent()).not.toMatch(message.source === '.' ? /Dit/ : message);
    expect(errors).toEqual([]);
  });

  test('is chosen with the button, by keyboard', async () => {
    const { page } = await visit();
    await page.locator('#plan:focus').waitFor();
    const button = page.getByRole('button', { name: 'Open een bestand' });
    await button.focus();
    const chosen = new Promise<FileChooser>((resolve) => void page.once('filechooser', resolve));
    await settle(page); // the browser is told to hand its dialog over, which takes a moment
    await page.keyboard.press('Enter');
    await (await chosen).setFiles(`${root}fixtures/formats/letter.docx`);
    await page.getByRole('status').filter({ hasText: 'letter.docx' }).waitFor();
    await settle(page);
    const focused = () =>
      page.evaluate(() => `${document.activeElement?.id} ${document.activeElement?.className}`);
    await expect.poll(focused).toContain('plan');
    await page.keyboard.press('F8');
    await settle(page);
    await page.keyboard.press('Control+Enter');
    await expect.poll(focused).toContain('card-head');
  });

  test('is read in the page itself where workers are not allowed', async () => {
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
    await open(page, 'brief.docx', bytesOf('formats/letter.docx'));
    expect(await saidByPage(page, true)).toEqual(await saidByCore('formats/letter.docx'));
    expect(errors).toEqual([]);
  });

  test('loads its readers only when it is met, in one worker, and leaves nothing behind', async () => {
    const { page, requests, errors } = await visit();
    await paste(page, plan);
    await settle(page);
    const readersIn = () =>
      Promise.all(page.workers().map((worker) => worker.evaluate(() => 'hwlintReaders' in globalThis)));
    await expect.poll(readersIn).toEqual([false]);
    await open(page, 'brief.docx', bytesOf('formats/letter.docx'));
    await expect.poll(readersIn).toEqual([true]);
    expect(await page.evaluate(() => 'hwlintReaders' in globalThis)).toBe(false);
    expect(
      await page.evaluate(async () => [
        localStorage.length,
        sessionStorage.length,
        document.cookie,
        (await indexedDB.databases()).length,
      ]),
    ).toEqual([0, 0, '', 0]);
    expect([...requests, ...errors]).toEqual([]);
  });
});
