import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, chromium, type Locator, type Page } from 'playwright-core';

/** Folder of the pictures that the tests leave. */
export const screenshots = join(import.meta.dirname, '../screenshots');

/** VS Code as a person sees it in a browser, worked by keyboard. */
export class Workbench {
  readonly page: Page;
  readonly #browser: Browser;
  readonly #name: string;

  private constructor(browser: Browser, page: Page, name: string) {
    this.#browser = browser;
    this.page = page;
    this.#name = name;
  }

  /** @param name of the test run, in front of its screenshots */
  static async open(browserPath: string, url: string, name: string): Promise<Workbench> {
    const browser = await chromium.launch({
      executablePath: browserPath,
      args: [
        ...['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'],
        ...['--disable-background-networking', '--disable-component-update', '--disable-sync'],
      ],
    });
    const page = await browser.newPage({
      viewport: { width: 1280, height: 800 },
      deviceScaleFactor: 1,
      locale: 'nl-BE',
    });
    await page.goto(url);
    const workbench = new Workbench(browser, page, name);
    await page.locator('.monaco-workbench .explorer-folders-view .monaco-list-row').first().waitFor();
    return workbench;
  }

  /** Opens a file by its whole path, which the editor need not search for. */
  async openFile(path: string): Promise<void> {
    const name = path.split('/').at(-1) ?? path;
    await this.#take('Control+P', path, name, this.page.locator('.tab.active', { hasText: name }));
  }

  /**
   * Runs a command by its title.
   * @param opened what the command shows; without it, taking the command from the list is all that is waited for
   */
  async run(title: string, opened?: Locator): Promise<void> {
    await this.#take('F1', `>${title}`, title, opened);
  }

  /**
   * Types into the list on top and takes its first line, once that says `line`. A page that just opened may take the focus, and the
   * key or the list with it: then once more, with the mouse.
   */
  async #take(key: string, text: string, line: string, opened: Locator | undefined): Promise<void> {
    const take = async (open: () => Promise<void>) => {
      await open();
      await this.#type(text, 5000);
      await this.#picks().first().filter({ hasText: line }).waitFor({ timeout: 5000 });
      await this.page.keyboard.press('Enter');
      await opened?.first().waitFor({ timeout: 10_000 });
    };
    await take(() => this.page.keyboard.press(key)).catch(() =>
      take(() => this.page.locator('.command-center-center').first().click()),
    );
  }

  /** Types into the box on top and takes what comes first. */
  async answer(text: string): Promise<void> {
    await this.#type(text);
    await this.page.waitForTimeout(300);
    await this.page.keyboard.press('Enter');
  }

  /** Opens the list of fixes for the words at the cursor. */
  async openFixes(): Promise<void> {
    const press = () => this.page.keyboard.press('Control+.');
    const opened = () => this.#fixes().first().waitFor({ timeout: 5000 });
    await press();
    // Asked while it still works out where the cursor went, the editor may say that there are none: then once more.
    await opened().catch(async () => {
      await press();
      await opened();
    });
  }

  /** Takes a fix from the open list, by keyboard. */
  async takeFix(title: RegExp): Promise<void> {
    const titles = (await this.#fixes().allInnerTexts()).filter((text) => text.trim() !== 'Quick Fix');
    const index = titles.findIndex((text) => title.test(text));
    if (index < 0) throw new Error(`no fix ${title} in: ${titles.join(' | ')}`);
    for (let at = 0; at < index; at += 1) await this.page.keyboard.press('ArrowDown');
    await this.page.keyboard.press('Enter');
    await this.page.locator('.action-widget').waitFor({ state: 'hidden' });
  }

  #fixes(): Locator {
    return this.page.locator('.action-widget .monaco-list-row');
  }

  /** The lines of the list on top. */
  async choices(): Promise<string[]> {
    await this.#picks().first().waitFor();
    return this.#picks().allInnerTexts();
  }

  /** The title over the list or box on top. */
  title(text: string): Locator {
    return this.page.locator('.quick-input-widget .quick-input-titlebar', { hasText: text });
  }

  /** Puts the cursor on a line and column, both from 1. */
  async goTo(line: number, column: number): Promise<void> {
    await this.page.keyboard.press('Control+G');
    await this.#type(`:${line}:${column}`);
    await this.page.keyboard.press('Enter');
    await this.page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
  }

  async #type(text: string, timeout = 30_000): Promise<void> {
    const input = this.page.locator('.quick-input-widget .quick-input-box input');
    await input.waitFor({ timeout });
    await input.fill(text);
  }

  #picks(): Locator {
    return this.page.locator('.quick-input-widget .quick-input-list .monaco-list-row');
  }

  squiggles(): Locator {
    return this.page.locator('.squiggly-warning, .squiggly-info, .squiggly-error');
  }

  /** The words under which a squiggle stands, by where both are on the screen. */
  async wordsUnderSquiggles(): Promise<string[]> {
    await this.squiggles().first().waitFor();
    return this.page.evaluate(textsUnderSquiggles);
  }

  /** The text of the editor at hand, as far as it is on the screen. */
  async text(): Promise<string> {
    const lines = await this.page.locator('.editor-instance .view-line').evaluateAll((found) =>
      found
        .map((line) => ({
          top: Number.parseFloat((line as unknown as { style: { top: string } }).style.top),
          text: line.textContent ?? '',
        }))
        .sort((a, b) => a.top - b.top)
        .map(({ text }) => text.replaceAll('\u00a0', ' ')),
    );
    return lines.join('\n');
  }

  /** What the status item says. */
  status(): Locator {
    return this.page.locator('[id="hwlint.hwlint-vscode.hwlint.status"]');
  }

  /** Rows of the Problems panel, which is opened when it is not. */
  async problems(): Promise<string[]> {
    const rows = this.page.locator('.markers-panel .monaco-list-row');
    if (!(await this.page.locator('.markers-panel').isVisible()))
      await this.page.keyboard.press('Control+Shift+M');
    await rows.first().waitFor();
    return rows.allInnerTexts();
  }

  async screenshot(name: string): Promise<void> {
    mkdirSync(screenshots, { recursive: true });
    await this.page.screenshot({ path: join(screenshots, `${this.#name}-${name}.png`) });
  }

  async close(): Promise<void> {
    await this.#browser.close();
  }
}

/** Runs in the page. A squiggle is a box without text over the words; so the words are read from the place of the box. */
function textsUnderSquiggles(): string[] {
  interface Box {
    readonly left: number;
    readonly right: number;
    readonly top: number;
    readonly bottom: number;
  }
  interface Element {
    getBoundingClientRect(): Box;
    readonly textContent: string | null;
  }
  interface Page {
    querySelectorAll(selector: string): Iterable<Element>;
    createRange(): {
      setStart(node: unknown, offset: number): void;
      setEnd(node: unknown, offset: number): void;
      getBoundingClientRect(): Box;
    };
    createTreeWalker(root: unknown, what: number): { nextNode(): { readonly data: string } | null };
  }
  const { document } = globalThis as unknown as { document: Page };
  const characters: (Box & { readonly character: string })[] = [];
  for (const line of document.querySelectorAll('.editor-instance .view-line')) {
    const walker = document.createTreeWalker(line, 4);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      for (let at = 0; at < node.data.length; at += 1) {
        const range = document.createRange();
        range.setStart(node, at);
        range.setEnd(node, at + 1);
        const { left, right, top, bottom } = range.getBoundingClientRect();
        characters.push({ left, right, top, bottom, character: node.data[at] ?? '' });
      }
    }
  }
  return [...document.querySelectorAll('.squiggly-warning, .squiggly-info, .squiggly-error')]
    .map((element) => element.getBoundingClientRect())
    .sort((a, b) => a.top - b.top || a.left - b.left)
    .map((box) =>
      characters
        .filter(({ left, right, top, bottom }) => {
          const [x, y] = [(left + right) / 2, (top + bottom) / 2];
          return x > box.left && x < box.right && y > box.top - 2 && y < box.bottom + 2;
        })
        .map(({ character }) => character)
        .join('')
        .replaceAll('\u00a0', ' '),
    );
}
