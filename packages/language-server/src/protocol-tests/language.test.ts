import { expect, test } from 'vitest';
import type { CompletionList, InitializeParams } from 'vscode-languageserver';
import type { DocumentStatus, LintWorkspaceResult, Locale, RulePage, RuleState } from '../protocol.ts';
import { TestClient } from '../testing/test-client.ts';

const uri = 'file:///s/plan.md';
const config = 'file:///s/hwlint.yml';
const text = '- Lees blz. 3.\n';

interface Given {
  /** `locale` of `initialize`. */
  readonly client?: string;
  /** `initializationOptions.locale`. */
  readonly extension?: Locale;
  /** `hwlint.locale`, asked for by `workspace/configuration`. */
  readonly setting?: string;
  /** `locale` in `hwlint.yml`. */
  readonly school?: string;
}

/** Whatever is said, in the order: finding, status, workspace, rules, rule page, what is left out, config. */
async function languagesOf({ client: locale, extension, setting, school }: Given): Promise<Locale[]> {
  const client = new TestClient({
    files: {
      '/s/plan.md': text,
      '/s/brief.docx': 'PK',
      '/s/hwlint.yml': school === undefined ? '' : `locale: ${school}\n`,
    },
    answers: { 'workspace/configuration': () => [setting === undefined ? null : { locale: setting }] },
  });
  const params: Partial<InitializeParams> = locale === undefined ? {} : { locale };
  await client.initialize(
    { workspace: { configuration: true } },
    { status: true, ...(extension && { locale: extension }) },
    params,
  );
  const page = await client.request<RulePage>('hwlint/rulePage', { rule: 'no-grading' });
  const { leftOut } = await client.request<LintWorkspaceResult>('hwlint/lintWorkspace', {});
  const [rule] = await client.request<RuleState[]>('hwlint/rules', {});
  const workspace = await client.request<Locale>('hwlint/locale', {});
  client.open(uri, text);
  const [finding] = await client.diagnostics(uri);
  const status = await client.receive<DocumentStatus>('hwlint/status', (told) => told.uri === uri);
  client.open(config, school === undefined ? '\n' : `locale: ${school}\n`, 'yaml');
  const keys = await client.request<CompletionList>('textDocument/completion', {
    textDocument: { uri: config },
    position: { line: 1, character: 0 },
  });
  const dutch = (words: string | undefined, sign: RegExp): Locale => (sign.test(words ?? '') ? 'nl' : 'en');
  return [
    dutch(finding?.message, /afkorting|korte vorm/u),
    status.locale,
    workspace,
    dutch(rule?.title, /Schrijf|Geen/u),
    dutch(page.title, /Geen punten/u),
    dutch(leftOut[0]?.reason, /Bewaar het/u),
    dutch(keys.items.find(({ label }) => label === 'school')?.detail, /bekend/u),
  ];
}

const all = (locale: Locale): Locale[] => Array.from({ length: 7 }, () => locale);

test.each<[string, Given, Locale]>([
  ['the setting, from the start', { client: 'en', setting: 'nl' }, 'nl'],
  ['the setting before the school', { client: 'nl', setting: 'en', school: 'nl' }, 'en'],
  ['the school before the editor', { client: 'en', extension: 'en', setting: 'auto', school: 'nl' }, 'nl'],
  ['what the extension worked out before the editor’s own', { client: 'en', extension: 'nl' }, 'nl'],
  ['the editor’s own', { client: 'en-GB' }, 'en'],
  ['Dutch where nobody says anything', { client: 'fr' }, 'nl'],
])('all is said in one language: %s', async (_, given, locale) => {
  expect(await languagesOf(given)).toEqual(all(locale));
});

test('a document of another school is spoken of in that school’s language', async () => {
  const client = new TestClient({
    files: { '/s/hwlint.yml': 'locale: nl\n', '/t/hwlint.yml': 'locale: en\n' },
  });
  await client.initialize(
    {},
    {},
    { workspaceFolders: ['s', 't'].map((name) => ({ uri: `file:///${name}`, name })) },
  );
  const page = (of: string) => client.request<RulePage>('hwlint/rulePage', { rule: 'no-grading', uri: of });
  expect([(await page(uri)).title, (await page('file:///t/plan.md')).title]).toEqual([
    'Geen punten op huiswerk',
    'No marks on homework',
  ]);
});
