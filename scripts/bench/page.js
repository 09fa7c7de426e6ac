/**
 * Times the built page in Chromium: `npm run bench:page`, or another page: `npm run bench:page -- <file>`. Prints one line a
 * figure, in milliseconds.
 */
import { readFileSync, statSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { importTypeScript } from '../import-typescript.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const file = process.argv[2] ?? `${root}packages/page/dist/hwlint.html`;
const { startBrowser } = await importTypeScript('packages/page/src/end-to-end/browser.ts');
const plan = readFileSync(`${root}fixtures/school/3A/2026-11-09.md`, 'utf8');
const weekPlan = plan.repeat(4).slice(0, 4096);
const longPlan = longPlanOf(200_000);
const wordFile = [...readFileSync(`${root}fixtures/formats/letter.docx`)];
const runs = 5;

const browser = await startBrowser();
const figures = {
  'paste 4 KB at once': [],
  'paste 4 KB later': [],
  'paste 200 KB later': [],
  'first Word file': [],
  'next Word file': [],
};
const keys = { 'key in 4 KB': [], 'key in 200 KB': [] };
for (let run = 0; run < runs; run += 1) {
  figures['paste 4 KB at once'].push(await timeOf(weekPlan, 0));
  figures['paste 4 KB later'].push(await timeOf(weekPlan, 1500, keys['key in 4 KB']));
  figures['paste 200 KB later'].push(await timeOf(longPlan, 1500, keys['key in 200 KB']));
  const [first, next] = await timesOfDocuments();
  figures['first Word file'].push(first);
  figures['next Word file'].push(next);
}
await browser.close();

console.log(`size of hwlint.html: ${statSync(file).size} bytes`);
for (const [name, times] of Object.entries(figures)) console.log(`${name}, to first marks: ${spread(times)}`);
for (const [name, times] of Object.entries(keys)) console.log(`${name}, to the next frame: ${spread(times)}`);

/** From a paste to the first mark that is there; then types, and keeps the time of each key. */
async function timeOf(text, pause, keyTimes) {
  const page = await browser.newPage();
  await page.goto(pathToFileURL(file).href);
  await page.waitForTimeout(pause);
  const time = await page.evaluate(pasted, text);
  if (keyTimes) keyTimes.push(...(await page.evaluate(typed, 60)));
  await page.close();
  return time;
}

/** From a file that is dropped to the first mark that is there, and the same once more in the same page. */
async function timesOfDocuments() {
  const page = await browser.newPage();
  await page.goto(pathToFileURL(file).href);
  await page.waitForTimeout(1500);
  const first = await page.evaluate(dropped, wordFile);
  await page.waitForTimeout(500);
  await page.evaluate(() => [...document.querySelectorAll('.toolbar .quiet')].at(-1).click());
  await page.waitForTimeout(500);
  const next = await page.evaluate(dropped, wordFile);
  await page.close();
  return [first, next];
}

/** Runs in the page. */
function dropped(bytes) {
  const data = new DataTransfer();
  data.items.add(new File([Uint8Array.from(bytes)], 'plan.docx'));
  const started = performance.now();
  return new Promise((resolve) => {
    const observer = new MutationObserver(() => {
      if (!document.querySelector('.layer mark')) return;
      observer.disconnect();
      requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - started)));
    });
    observer.observe(document.querySelector('.layer'), { childList: true, subtree: true });
    document
      .querySelector('textarea')
      .dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true }));
  });
}

/** Runs in the page. */
function pasted(text) {
  const field = document.querySelector('textarea');
  field.focus();
  const started = performance.now();
  return new Promise((resolve) => {
    const observer = new MutationObserver(() => {
      if (!document.querySelector('.layer mark')) return;
      observer.disconnect();
      requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - started)));
    });
    observer.observe(document.querySelector('.layer'), { childList: true, subtree: true });
    field.value = text;
    field.dispatchEvent(new InputEvent('input'));
  });
}

/** Runs in the page: types in the middle of the text, a key every 60 ms. */
async function typed(amount) {
  const field = document.querySelector('textarea');
  field.focus();
  const middle = field.value.indexOf('\n', field.value.length / 2);
  field.setSelectionRange(middle, middle);
  const times = [];
  for (let key = 0; key < amount; key += 1) {
    await new Promise((resolve) => setTimeout(resolve, 60));
    const started = performance.now();
    document.execCommand('insertText', false, key % 7 === 6 ? ' ' : 'a');
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    times.push(performance.now() - started);
  }
  return times;
}

/** Days with tasks, no two lines alike. */
function longPlanOf(length) {
  const lines = ['# Jaarplan'];
  for (let day = 1, size = 0; size < length; day += 1) {
    const added = [
      '',
      `## Dag ${day}`,
      '',
      `- Wiskunde: maak oefening ${day} op blz. ${day + 3}.`,
      `- Zoek op internet ${day} weetjes over de egel.`,
      `- Lees ${day} minuten in een boek dat je zelf koos, en vertel erover in de klas.`,
    ];
    lines.push(...added);
    size += added.join('\n').length + 1;
  }
  return lines.join('\n');
}

function spread(times) {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share) => Math.round(sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))]);
  return `median ${at(0.5)} ms, slowest ${at(1)} ms`;
}
