import type { CancellationToken, WorkDoneProgressReporter } from 'vscode-languageserver';
import { addCounts, countFindings, noFindings } from '../diagnostics/count-findings.ts';
import type { FindingCounts, LintWorkspaceParams, LintWorkspaceResult } from '../protocol.ts';
import { nextTurn } from '../server/next-turn.ts';
import { type Session, throwIfCancelled } from '../server/session.ts';
import { say } from '../texts/texts.ts';
import { FileLinter } from './file-linter.ts';
import { findWorkspaceFiles } from './workspace-files.ts';

/** Publishes the diagnostics of a file that is not open. */
export type PublishFile = (
  uri: string,
  diagnostics: readonly import('vscode-languageserver').Diagnostic[],
) => void;

/** Looks at every file of a folder, or of all workspace folders, and says what it came to and what was left out. */
export async function lintWorkspace(
  session: Session,
  { folder }: LintWorkspaceParams,
  token: CancellationToken,
  progress: WorkDoneProgressReporter,
  publish: PublishFile,
): Promise<LintWorkspaceResult> {
  const locale = await session.localeFor(folder);
  const linter = new FileLinter(session);
  progress.begin(say('lintingWorkspace', locale), 0, undefined, true);
  try {
    const { toLint, unread } = await findWorkspaceFiles(
      session,
      folder === undefined ? session.configs.folders : [folder],
    );
    const leftOut = unread.map((uri) => ({ uri, reason: say('notYetRead', locale) }));
    const files: ({ uri: string } & FindingCounts)[] = [];
    let findings = noFindings;
    let linted = 0;
    for (const [index, uri] of toLint.entries()) {
      await nextTurn(session.platform);
      throwIfCancelled(token);
      progress.report(Math.round((100 * index) / toLint.length), `${index + 1} / ${toLint.length}`);
      const result = await linter.lint(uri).catch(() => 'unreadable' as const);
      if (result === 'unreadable') leftOut.push({ uri, reason: say('unreadable', locale) });
      if (result === undefined || result === 'unreadable' || !('linted' in result)) continue;
      const { error, format } = result.linted;
      if (result.version === null) publish(result.uri, result.linted.diagnostics);
      if (error !== undefined) leftOut.push({ uri: result.uri, reason: error });
      else if (format !== undefined && format !== 'config') {
        linted += 1;
        const counts = countFindings(result.linted.findings);
        findings = addCounts(findings, counts);
        if (result.linted.findings.length > 0) files.push({ uri: result.uri, ...counts });
      }
    }
    return { linted, findings, files, leftOut };
  } finally {
    progress.done();
  }
}
