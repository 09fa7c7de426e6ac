import { isTooLarge } from '../configs/settings.ts';
import { countFindings, noFindings } from '../diagnostics/count-findings.ts';
import type { OpenDocument } from '../documents/open-document.ts';
import { uriOf } from '../files/locations.ts';
import type { Linted } from '../lint/linted.ts';
import { type DocumentState, type DocumentStatus, methods, type OfDocument } from '../protocol.ts';
import { say } from '../texts/texts.ts';
import type { Session } from './session.ts';

/** Tells a client that asked for it how each document stands, whenever that changes. */
export class StatusTeller {
  readonly #session: Session;
  readonly #told = new Map<string, DocumentStatus>();

  constructor(session: Session) {
    this.#session = session;
  }

  tell(document: OpenDocument, linted: Linted): void {
    this.#send(statusOf(document, linted));
  }

  close(uri: string): void {
    const told = this.#told.get(uri);
    if (told === undefined) return;
    this.#send({
      uri,
      version: 0,
      state: 'closed',
      locale: told.locale,
      isTooLarge: false,
      findings: noFindings,
      config: null,
      configs: [],
      error: null,
    });
    this.#told.delete(uri);
  }

  #send(status: DocumentStatus): void {
    if (this.#session.features.options.status !== true) return;
    if (JSON.stringify(this.#told.get(status.uri)) === JSON.stringify(status)) return;
    this.#told.set(status.uri, status);
    this.#session.connection.sendNotification(methods.status, status);
  }
}

/** How an open document stands; null when it is not open. */
export async function documentStatus(session: Session, { uri }: OfDocument): Promise<DocumentStatus | null> {
  const document = session.documents.get(uri);
  return document ? statusOf(document, await session.linter.lint(document)) : null;
}

/** How a document stands, by what it came to when it was looked at last. */
export function statusOf(document: OpenDocument, linted: Linted): DocumentStatus {
  const { settings, locale, config, space, error } = linted;
  const tooLarge = isTooLarge(document.text, settings);
  const configs = (config?.files ?? []).map((path) => uriOf({ space, path }));
  const limit = say('tooLarge', locale, { limit: settings.sizeLimit });
  return {
    uri: document.uri,
    version: linted.version,
    state: stateOf(document, linted, tooLarge || settings.run === 'onSave'),
    locale,
    isTooLarge: tooLarge,
    findings: countFindings(linted.findings),
    config: configs[0] ?? null,
    configs,
    error: error ?? (tooLarge ? limit : null),
  };
}

function stateOf(
  document: OpenDocument,
  { settings, format, error, version }: Linted,
  waits: boolean,
): DocumentState {
  if (!settings.enable) return 'off';
  if (!format) return 'ignored';
  if (waits && version !== document.version) return 'onSave';
  return error === undefined ? 'on' : 'failed';
}
