import { expect, test } from 'vitest';
import { describeInBrowser, marksOf, paste, plan, settle } from './visit.ts';

describeInBrowser('language and print', (visit) => {
  test('Dutch first, and English at a click: the page, its points and its name', async () => {
    const { page } = await visit();
    expect(await page.getAttribute('html', 'lang')).toBe('nl');
    await paste(page, plan);
    await settle(page);
    const marks = await marksOf(page);
    await page.getByRole('button', { name: 'English' }).click();
    await settle(page);
    expect(await page.getAttribute('html', 'lang')).toBe('en');
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Read your week plan over');
    expect(await page.locator('#points-title').textContent()).toMatch(/points of attention/);
    expect(await page.locator('.card', { hasText: 'blz.' }).locator('.message').textContent()).toMatch(
      / the /,
    );
    expect(await page.title()).toContain('homework');
    await expect.poll(() => marksOf(page)).toEqual(marks);
    expect(await page.locator('#plan').getAttribute('lang')).toBe('nl');
  });

  test('the page says that nothing is stored or sent', async () => {
    const { page } = await visit();
    expect(await page.locator('.privacy').textContent()).toBe(
      'Je tekst blijft in dit venster: er wordt niets bewaard en niets verstuurd.',
    );
  });

  test('an example is one click away, and has something of everything', async () => {
    const { page } = await visit();
    await page.getByRole('button', { name: 'Toon een voorbeeld' }).click();
    await settle(page);
    expect((await marksOf(page)).length).toBeGreaterThan(8);
    expect(await page.locator('.way.fix').count()).toBeGreaterThan(1);
    expect(await page.locator('.advice').count()).toBeGreaterThan(1);
  });

  test('on paper there is the text, with numbers and a note to each', async () => {
    const { page } = await visit();
    await paste(page, plan);
    await settle(page);
    const points = await page.locator('.card').count();
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('#page').isVisible()).toBe(false);
    const text = await page.locator('.print-text').evaluate((element) => {
      for (const sup of element.querySelectorAll('sup')) sup.remove();
      return [...element.querySelectorAll('.print-line')].map(({ textContent }) => textContent).join('\n');
    });
    expect(text).toBe(plan);
    expect(await page.locator('.print-notes > ol > li').count()).toBe(points);
    expect(await page.locator('.print-notes').textContent()).toContain('Schrijf “bladzijde”');
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    expect(await page.locator('#print').textContent()).toBe('');
  });

  test('printing numbers each point once, behind its words', async () => {
    const { page } = await visit();
    await paste(page, plan);
    await settle(page);
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    const numbers = await page.locator('.print-text sup').allTextContents();
    const points = await page.locator('.card').count();
    expect(
      numbers
        .flatMap((each) => each.split(', '))
        .map(Number)
        .sort((a, b) => a - b),
    ).toEqual(Array.from({ length: points }, (_, index) => index + 1));
  });
});
