import { type Disposable, type TextDocumentContentProvider, type Uri, workspace } from 'vscode';
import { methods, type RulePage, type RulePageParams } from '../../../language-server/src/protocol.ts';
import type { Server } from '../client/server.ts';
import { t } from '../texts/t.ts';
import { pageScheme, ruleOfPage } from './rule-page-uri.ts';

/** The pages of the rules, as the server has them. The editor shows them rendered: see `workbench.editorAssociations`. */
export class RulePages implements TextDocumentContentProvider, Disposable {
  readonly #server: Server;
  readonly #registered: Disposable;

  constructor(server: Server) {
    this.#server = server;
    this.#registered = workspace.registerTextDocumentContentProvider(pageScheme, this);
  }

  async provideTextDocumentContent({ path }: Uri): Promise<string> {
    const rule = ruleOfPage(path) ?? path;
    const params: RulePageParams = { rule };
    const page = await this.#server.ask<RulePage | null>(methods.rulePage, params);
    return page?.text ?? t('There is no rule with the name {0}.', rule);
  }

  dispose(): void {
    this.#registered.dispose();
  }
}
