/**
 * Cuts the pictures of the README and the walkthrough from the screenshots that `npm run test:e2e` took, and draws the
 * icon. Run it when what the extension shows has changed, and look at what it made.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';

const extension = fileURLToPath(new URL('../../packages/vscode', import.meta.url));

/** What is cut, in pixels of the screenshot. */
const cuts = [
  { from: 'desktop-new-week-plan', to: 'week-plan', left: 348, top: 34, width: 932, height: 500 },
  {
    from: 'desktop-points-of-attention',
    to: 'points-of-attention',
    left: 348,
    top: 222,
    width: 932,
    height: 578,
  },
  { from: 'desktop-quick-fix', to: 'quick-fix', left: 348, top: 245, width: 932, height: 430 },
  { from: 'desktop-rule-page', to: 'rule-page', left: 348, top: 34, width: 932, height: 470 },
  { from: 'desktop-status', to: 'status', left: 330, top: 0, width: 622, height: 262 },
];

const browser = await chromium.launch({
  executablePath: process.env.HWLINT_CHROMIUM ?? '/usr/bin/chromium',
  args: ['--headless', '--no-sandbox', '--disable-gpu', '--disable-background-networking'],
});
const page = await browser.newPage();

/** The part of a screenshot, as WebP, which takes a third of what PNG takes. */
async function cut({ from, to, left, top, width, height }) {
  const data = readFileSync(join(extension, 'e2e/screenshots', `${from}.png`)).toString('base64');
  const picture = await page.evaluate(
    async ([source, x, y, w, h]) => {
      const image = new Image();
      image.src = source;
      await image.decode();
      const canvas = Object.assign(document.createElement('canvas'), { width: w, height: h });
      canvas.getContext('2d').drawImage(image, -x, -y);
      return canvas.toDataURL('image/webp', 0.8);
    },
    [`data:image/png;base64,${data}`, left, top, width, height],
  );
  writeFileSync(join(extension, 'images', `${to}.webp`), Buffer.from(picture.split(',')[1], 'base64'));
}

for (const picture of cuts) await cut(picture);

await page.setViewportSize({ width: 256, height: 256 });
const icon = readFileSync(join(extension, 'images/icon.svg'), 'utf8');
await page.setContent(`<style>body { margin: 0 } svg { display: block }</style>${icon}`);
await page.screenshot({ path: join(extension, 'images/icon.png'), omitBackground: true });
await browser.close();
