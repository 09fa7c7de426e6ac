import { CodeLensRefreshRequest } from 'vscode-languageserver';
import { Publisher } from '../diagnostics/publisher.ts';
import { ClosedFiles } from '../workspace/closed-files.ts';
import { WorkspaceDiagnostics } from '../workspace/workspace-diagnostics.ts';
import type { Session } from './session.ts';
import { StatusTeller } from './status.ts';

/** Who types in a config rests so long before all is looked at again, in ms. */
const rest = 300;

/** A session with all that goes on in it. */
export class Running {
  readonly session: Session;
  readonly status: StatusTeller;
  readonly publisher: Publisher;
  readonly workspace: WorkspaceDiagnostics;
  readonly closedFiles: ClosedFiles;
  #resting: ReturnType<typeof setTimeout> | undefined;

  constructor(session: Session) {
    this.session = session;
    this.status = new StatusTeller(session);
    this.publisher = new Publisher(session, this.status);
    this.workspace = new WorkspaceDiagnostics(session);
    this.closedFiles = new ClosedFiles(session);
  }

  /** A document is to be looked at, unless the client asks for all that it wants to know. */
  look(uri: string): void {
    this.workspace.touchDocument(uri);
    if (this.#tells) this.publisher.schedule(uri);
  }

  /** A config that stands otherwise in the editor by now counts once nobody types in it. */
  typedIn(uri: string): void {
    const { configs } = this.session;
    if (!configs.differFrom(uri, this.session.documents.get(uri)?.text ?? '')) return;
    clearTimeout(this.#resting);
    this.#resting = setTimeout(() => this.lookAtAll({ configs: true }), rest);
  }

  stop(): void {
    clearTimeout(this.#resting);
  }

  /** Something beside the documents changed: all is looked at again, and the client asks again. */
  lookAtAll({ configs }: { readonly configs: boolean }): void {
    const { configs: store, connection, documents, features, linter } = this.session;
    if (configs) store.forget();
    for (const document of documents.values()) linter.expire(document);
    this.workspace.touch();
    this.closedFiles.lookAgain();
    if (this.#tells) this.publisher.scheduleAll();
    if (features.refreshesDiagnostics) connection.languages.diagnostics.refresh();
    if (features.refreshesLenses) connection.sendRequest(CodeLensRefreshRequest.type).catch(() => {});
  }

  get #tells(): boolean {
    const { pullsDiagnostics, options } = this.session.features;
    return !pullsDiagnostics || options.status === true;
  }
}
