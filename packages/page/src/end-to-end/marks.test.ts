import { expect, test } from 'vitest';
import { describeInBrowser, drop, fixture, marksOf, open, paste, plan, settle, textOf } from './visit.ts';

describeInBrowser('marks', (visit) => {
  test('a pasted plan has its marks at exactly the words', async () => {
    const { page, errors } = await visit();
    await paste(page, plan);
    await settle(page);
    await expect
      .poll(() => marksOf(page))
      .toEqual(expect.arrayContaining(['blz.', 'op internet', 'ouders de fouten verbeteren', 'hfst.']));
    expect(await page.locator('#points-title').textContent()).toMatch(/^\d+ aandachtspunten/);
    expect(errors).toEqual([]);
  });

  test.each([
    ['on a desktop', 1280],
    ['on a phone, where lines break', 360],
  ])('who clicks a mark is at its words: %s', async (_, width) => {
    const { page } = await visit({ viewport: { width, height: 800 } });
    await paste(
      page,
      `${plan}\n${'a'.repeat(120)} blz. 7\n\n\tMaak  twee   spaties en lees daarna nog blz. 9 🦔🦔 en hfst. 3.`,
    );
    await settle(page);
    const marks = page.locator('.layer mark');
    const places = await marks.evaluateAll((elements) =>
      elements.map((mark) => {
        const line = mark.closest('.line');
        const before = document.createRange();
        before.setStart(line?.parentElement as Node, 0);
        before.setEndBefore(mark);
        const rows = [...(line?.parentElement?.children ?? [])].indexOf(line as Element);
        const inLine = document.createRange();
        inLine.setStart(line?.querySelector('.line-text') as Node, 0);
        inLine.setEndBefore(mark);
        const field = document.querySelector<HTMLTextAreaElement>('#plan')?.value.split('\n') ?? [];
        return field.slice(0, rows).join('\n').length + (rows > 0 ? 1 : 0) + inLine.toString().length;
      }),
    );
    expect(places.length).toBeGreaterThan(6);
    for (const [index, place] of places.entries()) {
      const mark = marks.nth(index);
      await mark.scrollIntoViewIfNeeded();
      const [box] = await mark.evaluate((element) =>
        [...element.getClientRects()].map(({ left, top, height }) => ({ left, top, height })),
      );
      if (!box) throw new Error('a mark without a place');
      await page.mouse.click(box.left + 1, box.top + box.height / 2);
      expect(await page.locator('#plan').evaluate((field: HTMLTextAreaElement) => field.selectionStart)).toBe(
        place,
      );
      await expect.poll(() => page.locator('.layer mark.active').count()).toBeGreaterThan(0);
      await page.keyboard.press('Escape');
      await expect.poll(() => page.locator('.layer mark.active').count()).toBe(0);
    }
  });

  test('a click on a mark leads to its card, a click on a card to its words', async () => {
    const { page } = await visit();
    await paste(page, plan);
    await settle(page);
    const box = await page.locator('.layer mark', { hasText: 'op internet' }).boundingBox();
    await page.mouse.click((box?.x ?? 0) + 5, (box?.y ?? 0) + 5);
    await expect.poll(() => page.locator('.points .card.active .words').textContent()).toBe('op internet');
    await page.locator('.card-head', { hasText: 'hfst.' }).click();
    const selected = () =>
      page
        .locator('#plan')
        .evaluate((field: HTMLTextAreaElement) =>
          field.value.slice(field.selectionStart, field.selectionEnd),
        );
    await expect.poll(selected).toBe('hfst.');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('plan');
  });

  test('marks follow while a person types before them', async () => {
    const { page } = await visit();
    await paste(page, plan);
    await settle(page);
    const marks = await marksOf(page);
    await page.locator('#plan').evaluate((field: HTMLTextAreaElement) => field.setSelectionRange(0, 0));
    await page.keyboard.type('Eerst dit.\n\n');
    await expect.poll(() => marksOf(page)).toEqual(marks);
    await settle(page);
    await expect.poll(() => marksOf(page)).toEqual(expect.arrayContaining(['blz.', 'hfst.']));
  });

  test('an input method composes as in any field', async () => {
    const { page } = await visit();
    await paste(page, '- Lees blz. 3 ');
    await settle(page);
    const devtools = await page.context().newCDPSession(page);
    await devtools.send('Input.imeSetComposition', { text: '´', selectionStart: 1, selectionEnd: 1 });
    await devtools.send('Input.imeSetComposition', { text: 'é', selectionStart: 1, selectionEnd: 1 });
    await devtools.send('Input.insertText', { text: 'één' });
    await settle(page);
    await expect.poll(() => textOf(page)).toBe('- Lees blz. 3 één');
    await expect.poll(() => marksOf(page)).toEqual(['blz.']);
  });

  test('a dropped table is decoded and marked', async () => {
    const { page, errors } = await visit();
    await open(page, '2026-11-09.csv', fixture('3B/2026-11-09.csv'));
    await expect.poll(() => textOf(page)).toContain('wereldoriëntatie');
    await expect.poll(() => marksOf(page)).toContain('blz.');
    expect(await page.locator('.entry-name').first().textContent()).toContain('wiskunde');
    expect(await page.locator('.day-name').allTextContents()).toContain('maandag 9 november');
    expect(errors).toEqual([]);
  });

  test('a plan pasted over a file is a plan of its own', async () => {
    const { page } = await visit();
    await open(page, '2026-11-09.csv', fixture('3B/2026-11-09.csv'));
    await page.locator('#plan').focus();
    await page.keyboard.press('ControlOrMeta+a');
    await paste(page, plan);
    await settle(page);
    expect(await page.getByLabel('Soort tekst').locator('option:checked').textContent()).toBe(
      'Vanzelf (Markdown)',
    );
    await expect.poll(() => marksOf(page)).toContain('op internet');
  });

  test('a chosen file is opened', async () => {
    const { page } = await visit();
    const buffer = Buffer.from(fixture('5A/agenda.ics'));
    await page
      .locator('input[type=file]')
      .setInputFiles({ name: 'agenda.ics', mimeType: 'text/calendar', buffer });
    await expect.poll(() => marksOf(page)).toContain('Bingel');
    expect(await page.getByRole('status').textContent()).toMatch(
      /^agenda\.ics is geopend\. \d+ aandachtspunten/,
    );
  });

  test('a file that is no text is told, and the text at hand stays', async () => {
    const { page } = await visit();
    await paste(page, plan);
    await drop(page, 'plan.docx', Uint8Array.from([0x50, 0x4b, 3, 4, 0]));
    expect(await page.getByRole('alert').textContent()).toContain('beschadigd');
    await expect.poll(() => textOf(page)).toBe(plan);
  });

  test('a long plan is marked, and can be typed in', async () => {
    const { page } = await visit();
    const lines = Array.from(
      { length: 3500 },
      (_, day) => `- Dag ${day}: maak oefening ${day} op blz. ${day + 3} van je boek.`,
    );
    await paste(page, lines.join('\n'));
    await settle(page);
    expect((await marksOf(page)).filter((words) => words === 'blz.').length).toBe(3500);
    await page.getByRole('button', { name: 'punt 3001:' }).click();
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.querySelector('.badge')?.textContent))
      .toBe('3001');
    await page.locator('#plan').press('ControlOrMeta+Home');
    await page.keyboard.type('x');
    await settle(page);
    expect((await textOf(page)).startsWith('x- Dag 0')).toBe(true);
    expect((await marksOf(page)).length).toBeGreaterThanOrEqual(3500);
  });
});
