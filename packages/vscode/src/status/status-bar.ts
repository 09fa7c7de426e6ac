import {
  type Disposable,
  type Event,
  MarkdownString,
  StatusBarAlignment,
  type StatusBarItem,
  ThemeColor,
  window,
} from 'vscode';
import type { DocumentStatus } from '../../../language-server/src/protocol.ts';
import { t } from '../texts/t.ts';
import { configInWords } from './config-in-words.ts';
import { describeStatus } from './describe-status.ts';
import type { Statuses } from './statuses.ts';

/** Shows in the status bar how the text in the active editor stands; hidden where hwlint has nothing to say. */
export class StatusBar implements Disposable {
  readonly #item: StatusBarItem;
  readonly #statuses: Statuses;
  readonly #parts: readonly Disposable[];

  constructor(statuses: Statuses, onDidChangeLocale: Event<void>) {
    this.#statuses = statuses;
    this.#item = window.createStatusBarItem('hwlint.status', StatusBarAlignment.Right, 90);
    this.#item.command = 'hwlint.showStatus';
    const show = () => this.#show();
    this.#parts = [
      this.#item,
      statuses.onDidChange(show),
      window.onDidChangeActiveTextEditor(show),
      onDidChangeLocale(show),
    ];
    show();
  }

  #show(): void {
    const uri = window.activeTextEditor?.document.uri;
    const status = uri && this.#statuses.of(uri);
    if (!status || status.state === 'ignored') {
      this.#item.hide();
      return;
    }
    const { short, sentence, needsAttention } = describeStatus(status);
    this.#item.name = t('hwlint: points of attention');
    this.#item.text = short;
    this.#item.tooltip = tooltip(status, sentence);
    this.#item.backgroundColor = needsAttention
      ? new ThemeColor('statusBarItem.warningBackground')
      : undefined;
    this.#item.accessibilityInformation = { label: `hwlint: ${sentence}` };
    this.#item.show();
  }

  dispose(): void {
    for (const part of this.#parts) part.dispose();
  }
}

function tooltip({ config, error }: DocumentStatus, sentence: string): MarkdownString {
  const text = new MarkdownString('', true);
  text.appendMarkdown('$(mortar-board) **hwlint**\n\n');
  text.appendText(sentence);
  if (error !== null && error !== sentence) text.appendMarkdown('\n\n$(warning) ').appendText(error);
  text.appendMarkdown('\n\n$(settings-gear) ').appendText(configInWords(config));
  return text;
}
