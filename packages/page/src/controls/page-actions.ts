import { documentFormatOf, emptySummary } from '@hwlint/core';
import { nameBeside, savedFile, textFormats } from '../document/saved-file.ts';
import type { PlanEditor } from '../editor/plan-editor.ts';
import { examplePlan } from '../example-plan.ts';
import { focusCard } from '../points/focus-card.ts';
import type { PlanSession } from '../session/plan-session.ts';
import { type PlanState, shownPoints } from '../session/plan-state.ts';
import type { Announcement, Announcer } from './announcer.ts';
import { copyText } from './clipboard.ts';
import { download } from './download.ts';

/** In bytes. A larger text is no week plan, and would make the page slow; a document may hold pictures, which are not read. */
const largest = { text: 2_000_000, document: 50_000_000 };

/** What a person can do on the page: each button and key comes down to one of these. */
export class PageActions {
  readonly session: PlanSession;
  readonly announcer: Announcer;
  /** Set once the text field is there. */
  editor: PlanEditor | undefined;

  constructor(session: PlanSession, announcer: Announcer) {
    this.session = session;
    this.announcer = announcer;
  }

  async openFiles(files: readonly File[]): Promise<void> {
    const [file] = files;
    if (!file) return;
    const isDocument = documentFormatOf(file.name) !== undefined;
    if (file.size > (isDocument ? largest.document : largest.text)) {
      this.announcer.say(({ said }) => said.tooBig(isDocument ? 50 : 2));
      return;
    }
    const bytes = await file.arrayBuffer().catch(() => undefined);
    if (!bytes) {
      this.announcer.say(({ said }) => said.notRead);
      return;
    }
    if (!(await this.session.text.open(file.name, new Uint8Array(bytes)))) return;
    const summary = this.#state.reading?.summary ?? emptySummary;
    this.#sayReplaced(({ said }) =>
      files.length > 1 ? said.onlyFirstFile : `${said.opened(file.name)} ${said.points(summary)}`,
    );
    requestAnimationFrame(() => this.editor?.catchFocus());
  }

  async showExample(): Promise<void> {
    await this.session.text.replace(examplePlan);
    const summary = this.#state.reading?.summary ?? emptySummary;
    this.#sayReplaced(({ said }) => said.points(summary), { isQuiet: true });
  }

  async startAnew(): Promise<void> {
    const hadText = this.#state.isUnsaved;
    await this.session.text.replace('');
    if (hadText) this.#sayReplaced(({ said }) => said.startedAnew);
    else this.announcer.dismiss();
    this.editor?.focus();
  }

  async putBack(): Promise<void> {
    this.announcer.dismiss();
    await this.session.text.restorePrevious();
    this.editor?.focus();
  }

  /**
   * Makes a way out.
   * @param way `fix`, or the index of a suggestion
   * @param goesOn focus goes to the card of the next point, so that a whole plan can be mended with Enter
   * alone; otherwise it stays in the text
   */
  async apply(key: string, label: string, way: 'fix' | number, goesOn: boolean): Promise<void> {
    const index = shownPoints(this.#state).findIndex(({ point }) => point.key === key);
    const change = await this.session.waysOut.changeFor(key, way);
    if (!change || !this.editor) return;
    this.editor.change(change);
    this.announcer.say(({ said }) => said.applied(label));
    await this.session.settled();
    if (!goesOn) return;
    const left = shownPoints(this.#state);
    this.goToCard((left[index] ?? left.at(-1))?.point.key);
  }

  async applyAllFixes(): Promise<void> {
    const { change, applied } = await this.session.waysOut.changeForAllFixes();
    if (!change) {
      this.announcer.say(({ said }) => said.nothingToFix);
      return;
    }
    this.editor?.change(change);
    await this.session.settled();
    this.announcer.say(({ said }) => said.fixed(applied));
    this.goToCard(undefined);
  }

  async undo(): Promise<void> {
    this.editor?.undo();
    await this.session.settled();
    this.announcer.say(({ said }) => said.undone);
  }

  async copy(): Promise<void> {
    const isCopied = await copyText(this.#state.document.text.shown, () => this.editor?.selectAll());
    this.announcer.say(({ said }) => (isCopied ? said.copied : said.notCopied));
    if (isCopied) this.session.text.markSaved();
  }

  save(): void {
    const { document, reading } = this.#state;
    const { name, drawn, form } = document;
    const format = document.format ?? textFormats.find((each) => each === reading?.format) ?? 'text';
    const ownName = name !== undefined && drawn ? nameBeside(name, format) : name;
    const file = savedFile(document.text.source, { name: ownName, format, form });
    download(file);
    this.session.text.markSaved();
    this.announcer.say(({ said }) =>
      file.hasOwnEncoding ? said.saved(file.name) : said.savedAsUtf8(file.name),
    );
  }

  /** Selects a point's words in the text. */
  goToText(key: string): void {
    const found = shownPoints(this.#state).find(({ point }) => point.key === key);
    if (!found) return;
    this.session.points.activate(key);
    this.editor?.select(found.point, found.number);
  }

  /** @param key undefined for the head of the list */
  goToCard(key: string | undefined): void {
    if (key !== undefined) this.session.points.activate(key);
    focusCard(key);
  }

  goToNumber(number: number): void {
    this.goToCard(this.#state.points[number - 1]?.key);
  }

  /** From the caret to the next point in the text, or the one before; round at the ends. */
  goToNeighbour(direction: 1 | -1): void {
    const points = shownPoints(this.#state);
    const caret = this.editor?.caret ?? 0;
    const next =
      direction === 1
        ? (points.find(({ point }) => point.start > caret) ?? points[0])
        : (points.findLast(({ point }) => point.start < caret) ?? points.at(-1));
    if (next) this.goToText(next.point.key);
  }

  get #state(): PlanState {
    return this.session.state;
  }

  #sayReplaced(text: Announcement['text'], { isQuiet = false } = {}): void {
    this.announcer.say(text, { canPutBack: this.#state.previous !== undefined, isQuiet });
    scrollTo(0, 0);
  }
}
