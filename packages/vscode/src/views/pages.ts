import {
  type Disposable,
  type Event,
  EventEmitter,
  type TextDocumentContentProvider,
  type Uri,
  workspace,
} from 'vscode';
import {
  type EffectiveConfig,
  methods,
  type RulePage,
  type RulePageParams,
} from '../../../language-server/src/protocol.ts';
import type { Server } from '../client/server.ts';
import { uriAtHand } from '../commands/active-document.ts';
import { configInWords } from '../status/config-in-words.ts';
import { t } from '../texts/t.ts';
import { configPagePath, pageScheme, ruleOfPage } from './page-uri.ts';

/**
 * Pages to read, as the server has them: rules, and the config that holds. The editor shows those of rules rendered, see
 * `workbench.editorAssociations` in the manifest.
 */
export class Pages implements TextDocumentContentProvider, Disposable {
  readonly #server: Server;
  readonly #changed = new EventEmitter<Uri>();
  readonly #parts: readonly Disposable[];

  constructor(server: Server, onDidChangeLocale: Event<void>) {
    this.#server = server;
    this.#parts = [
      this.#changed,
      workspace.registerTextDocumentContentProvider(pageScheme, this),
      onDidChangeLocale(() => {
        for (const { uri } of workspace.textDocuments) if (uri.scheme === pageScheme) this.refresh(uri);
      }),
    ];
  }

  get onDidChange() {
    return this.#changed.event;
  }

  /** Reads a page anew, when it is open. */
  refresh(page: Uri): void {
    this.#changed.fire(page);
  }

  provideTextDocumentContent({ path, query }: Uri): Promise<string> {
    return path === configPagePath ? this.#config(query) : this.#rule(ruleOfPage(path) ?? path);
  }

  async #rule(rule: string): Promise<string> {
    const uri = uriAtHand();
    const params: RulePageParams = { rule, ...(uri !== undefined && { uri }) };
    const page = await this.#server.ask<RulePage | null>(methods.rulePage, params);
    return page?.text ?? t('There is no rule with the name {0}.', rule);
  }

  async #config(uri: string): Promise<string> {
    const { text, files } = await this.#server.ask<EffectiveConfig>(methods.effectiveConfig, { uri });
    return files.length === 0 ? `# ${configInWords(null)}\n${text}` : text;
  }

  dispose(): void {
    for (const part of this.#parts) part.dispose();
  }
}
