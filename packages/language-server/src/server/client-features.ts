import type { InitializeParams } from 'vscode-languageserver';
import type { DiagnosticFeatures } from '../diagnostics/to-diagnostics.ts';
import { negotiate, type PositionEncoding } from '../documents/position-encoding.ts';
import type { InitializationOptions, Locale } from '../protocol.ts';
import { localeOf } from '../texts/locale.ts';

/** What a client can do, as far as it changes what the server does. */
export interface ClientFeatures {
  readonly encoding: PositionEncoding;
  readonly diagnostics: DiagnosticFeatures;
  /** Whether it asks for the diagnostics of open documents; else they are pushed. */
  readonly pullsDiagnostics: boolean;
  readonly refreshesDiagnostics: boolean;
  readonly refreshesLenses: boolean;
  readonly answersConfiguration: boolean;
  readonly registersConfiguration: boolean;
  readonly registersWatchers: boolean;
  readonly workspaceFolders: boolean;
  readonly resolvesActionEdits: boolean;
  readonly actionLiterals: boolean;
  readonly documentChanges: boolean;
  readonly createsFiles: boolean;
  readonly markdownHover: boolean;
  readonly nestedSymbols: boolean;
  readonly snippets: boolean;
  /** Language of the editor: as it was worked out for hwlint, else as the protocol tells it. */
  readonly locale: Locale | undefined;
  readonly options: InitializationOptions;
}

/** Reads what the client says of itself; what it leaves out it cannot do. */
export function readClientFeatures(params: InitializeParams): ClientFeatures {
  const { general, textDocument, workspace } = params.capabilities ?? {};
  const options = optionsOf(params.initializationOptions);
  const { codeAction, publishDiagnostics } = textDocument ?? {};
  const { workspaceEdit } = workspace ?? {};
  const symbols = textDocument?.documentSymbol;
  return {
    encoding: negotiate(general?.positionEncodings),
    diagnostics: {
      codeLinks: publishDiagnostics?.codeDescriptionSupport ?? textDocument?.diagnostic !== undefined,
      relatedPlaces: publishDiagnostics?.relatedInformation ?? false,
      tags: publishDiagnostics?.tagSupport !== undefined,
    },
    pullsDiagnostics: textDocument?.diagnostic !== undefined,
    refreshesDiagnostics: workspace?.diagnostics?.refreshSupport ?? false,
    refreshesLenses: workspace?.codeLens?.refreshSupport ?? false,
    answersConfiguration: workspace?.configuration ?? false,
    registersConfiguration: workspace?.didChangeConfiguration?.dynamicRegistration ?? false,
    registersWatchers: workspace?.didChangeWatchedFiles?.dynamicRegistration ?? false,
    workspaceFolders: workspace?.workspaceFolders ?? false,
    resolvesActionEdits:
      codeAction?.dataSupport === true && (codeAction.resolveSupport?.properties ?? []).includes('edit'),
    actionLiterals: codeAction?.codeActionLiteralSupport !== undefined,
    documentChanges: workspaceEdit?.documentChanges ?? false,
    createsFiles: workspaceEdit?.resourceOperations?.includes('create') ?? false,
    markdownHover: textDocument?.hover?.contentFormat?.includes('markdown') ?? true,
    nestedSymbols: symbols?.hierarchicalDocumentSymbolSupport ?? false,
    snippets: textDocument?.completion?.completionItem?.snippetSupport ?? false,
    locale: localeOf(options.locale) ?? localeOf(params.locale),
    options,
  };
}

function optionsOf(given: unknown): InitializationOptions {
  return typeof given === 'object' && given !== null ? given : {};
}
