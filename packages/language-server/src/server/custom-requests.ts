import { type Connection, ErrorCodes, type ProgressToken, ResponseError } from 'vscode-languageserver';
import { suppressWithReason } from '../code-actions/suppress-with-reason.ts';
import { effectiveConfig } from '../configs/effective-config.ts';
import { schoolClasses } from '../configs/school-classes.ts';
import { methods, type RuleSeverity } from '../protocol.ts';
import { pageOfRule } from '../rules/page-of-rule.ts';
import { ruleStates } from '../rules/rule-states.ts';
import { setRuleEdit } from '../rules/set-rule-edit.ts';
import { lintWorkspace } from '../workspace/lint-workspace.ts';
import { reportWorkspace } from '../workspace/report-workspace.ts';
import type { Running } from './running.ts';
import { documentStatus } from './status.ts';

/** What a client may send, before it is looked at. */
type Given = Readonly<Record<string, unknown>>;

/** Answers the requests that are hwlint's own. Params of a wrong type count as empty. */
export function onCustomRequests(connection: Connection, running: () => Running | undefined): void {
  const on = <Result>(
    method: string,
    answer: (running: Running, given: Given, token: Parameters<typeof lintWorkspace>[2]) => Result,
  ) => {
    connection.onRequest(method, (params: unknown, token): Result => {
      const now = running();
      if (!now) throw new ResponseError(ErrorCodes.ServerNotInitialized, 'the server is not initialized');
      return answer(now, typeof params === 'object' && params !== null ? (params as Given) : {}, token);
    });
  };

  on(methods.documentStatus, ({ session }, { uri }) => documentStatus(session, { uri: text(uri) }));
  on(methods.effectiveConfig, ({ session }, { uri }) => effectiveConfig(session, { uri: text(uri) }));
  on(methods.locale, ({ session }, { uri }) => session.localeFor(of(uri).uri));
  on(methods.rulePage, ({ session }, { rule, uri }) => pageOfRule(session, { rule: text(rule), ...of(uri) }));
  on(methods.rules, ({ session }, { uri }) => ruleStates(session, of(uri)));
  on(methods.schoolClasses, ({ session }, { uri }) => schoolClasses(session, of(uri)));
  on(methods.setRule, ({ session }, { uri, rule, severity }) =>
    setRuleEdit(session, { uri: text(uri), rule: text(rule), severity: text(severity) as RuleSeverity }),
  );
  on(methods.suppress, ({ session }, { uri, token, reason }) =>
    suppressWithReason(session, { uri: text(uri), token: text(token), reason: text(reason) }),
  );
  on(methods.report, ({ session }, { workDoneToken }, token) =>
    reportWorkspace(session, token, connection.window.attachWorkDoneProgress(workDoneToken as ProgressToken)),
  );
  on(methods.lintWorkspace, async ({ session, workspace, closedFiles }, { folder, workDoneToken }, token) => {
    const progress = connection.window.attachWorkDoneProgress(workDoneToken as ProgressToken);
    const isPushed = !session.features.pullsDiagnostics;
    const params = typeof folder === 'string' ? { folder } : {};
    const result = await lintWorkspace(session, params, token, progress, (uri, diagnostics) => {
      if (isPushed) closedFiles.publish(uri, diagnostics);
    });
    if (!isPushed) workspace.includeAll();
    return result;
  });
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function of(uri: unknown): { readonly uri?: string } {
  return typeof uri === 'string' ? { uri } : {};
}
