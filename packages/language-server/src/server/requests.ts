import { ConfigError, printConfig, type Rule, type RulePack } from '@hwlint/core';
import { offerOf } from '../code-actions/index.ts';
import { suppressEdit } from '../code-actions/suppress.ts';
import { setRule } from '../configs/edit-config.ts';
import { editConfig } from '../edits/config-edit.ts';
import { uriOf } from '../files/locations.ts';
import type {
  DocumentStatus,
  EditResult,
  EffectiveConfig,
  OfDocument,
  RulePage,
  RulePageParams,
  RuleSeverity,
  RuleState,
  SchoolClass,
  SetRuleParams,
  SuppressParams,
} from '../protocol.ts';
import { rulePage } from '../rules/rule-page.ts';
import type { Session } from './session.ts';
import { statusOf } from './status.ts';

const severities: readonly string[] = ['off', 'tip', 'warning', 'error'] satisfies RuleSeverity[];

/** How an open document stands; null when it is not open. */
export async function documentStatus(session: Session, { uri }: OfDocument): Promise<DocumentStatus | null> {
  const document = session.documents.get(uri);
  return document ? statusOf(document, await session.linter.lint(document)) : null;
}

/** The config that holds for a document, and what is wrong in the files that it comes from. */
export async function effectiveConfig(session: Session, { uri }: OfDocument): Promise<EffectiveConfig> {
  const space = session.configs.placeOf(uri)?.space ?? '';
  try {
    const { config } = await session.configs.of(uri);
    const files = config.files.map((path) => uriOf({ space, path }));
    return { text: await printConfig(config), files, problems: [] };
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    const locale = await localeFor(session, uri);
    const problems = error.problems.map(({ path, position, messages }) => ({
      uri: uriOf({ space, path }),
      line: position?.line ?? 1,
      message: messages[locale],
    }));
    return { text: '', files: [...new Set(problems.map((problem) => problem.uri))], problems };
  }
}

/** A rule's page; null when there is no such rule. */
export async function pageOfRule(session: Session, { rule, uri }: RulePageParams): Promise<RulePage | null> {
  const found = (await packFor(session, uri)).rules.find(({ id }) => id === rule);
  return found ? rulePage(found, await localeFor(session, uri)) : null;
}

/** All rules with the severity that holds for a document. */
export async function rulesFor(session: Session, { uri }: Partial<OfDocument>): Promise<RuleState[]> {
  const locale = await localeFor(session, uri);
  const { config } = await session.configs.of(uri ?? '').catch(() => ({ config: undefined }));
  const states = (await packFor(session, uri)).rules.map((rule) => ({
    id: rule.id,
    title: rule.title[locale],
    severity: config?.rules[rule.id]?.severity ?? presetOf(rule),
    preset: presetOf(rule),
  }));
  return states.sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** The classes that the config for a document names, in its order; none where it cannot be read. */
export async function schoolClasses(session: Session, { uri }: Partial<OfDocument>): Promise<SchoolClass[]> {
  const found = await session.configs.of(uri ?? '').catch(nothing);
  return Object.entries(found?.config.school.classes ?? {}).map(([name, grade]) => ({ name, grade }));
}

/** The edit of the config that gives a rule a severity; null where there is no place for it, or nothing to set. */
export async function setRuleEdit(
  session: Session,
  { uri, rule, severity }: SetRuleParams,
): Promise<EditResult> {
  const isKnown = (await packFor(session, uri)).rules.some(({ id }) => id === rule);
  if (!isKnown || !severities.includes(severity)) return { edit: null };
  const edit = await editConfig(session, uri, (text) => setRule(text, rule, severity)).catch(nothing);
  return { edit: edit ?? null };
}

/** The edit that sets a finding aside for a reason that a person gave; null when the document is another by now. */
export async function suppressWithReason(
  session: Session,
  { uri, token, reason }: SuppressParams,
): Promise<EditResult> {
  const { version, key } = readToken(token);
  const found = await offerOf(session, uri, version, key);
  const finding = found?.frame.linted.findings[found.offer.index ?? -1];
  if (!found || !finding || !/\S/u.test(String(reason ?? ''))) return { edit: null };
  return { edit: (await suppressEdit(found.frame, finding, String(reason)).catch(nothing)) ?? null };
}

function readToken(token: unknown): { version: number | undefined; key: string } {
  try {
    const { version, key } = JSON.parse(String(token)) as { version?: number; key?: string };
    return { version, key: String(key) };
  } catch {
    return { version: undefined, key: '' };
  }
}

/** A config that is wrong is not edited. */
function nothing(error: unknown): undefined {
  if (!(error instanceof ConfigError)) throw error;
  return undefined;
}

function presetOf({ severity, status }: Rule): RuleSeverity {
  return status === 'preview' ? 'off' : severity;
}

async function packFor(session: Session, uri = ''): Promise<RulePack> {
  const found = await session.configs.of(uri).catch(() => undefined);
  return found?.pack ?? (await session.configs.of('')).pack;
}

async function localeFor(session: Session, uri: string | undefined) {
  if (uri === undefined) return session.locale;
  const found = await session.configs.of(uri).catch(() => undefined);
  return session.linter.locale(await session.settings.of(uri), found);
}
