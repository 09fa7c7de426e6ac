import type { Locale, Severity } from '@hwlint/core';
import {
  type FailedFile,
  type FileOutcome,
  type LintedFile,
  piecesOf,
  type ReportedFinding,
  type StreamedFile,
} from '../lint/outcome.ts';
import type { FormatContext } from './format.ts';
import { placeInWords } from './place.ts';

/**
 * JUnit XML, a test suite a file. Errors and warnings are failures, tips are skipped tests, a file that
 * could not be read is an error, a file without findings one test that passed.
 */
export async function* junit(
  outcomes: AsyncIterable<FileOutcome>,
  { locale }: Pick<FormatContext, 'locale'>,
): AsyncGenerator<string> {
  yield '<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="hwlint">\n';
  for await (const outcome of outcomes) {
    if (outcome.kind === 'failed') yield failedSuite(outcome);
    else yield* suite(outcome, locale);
  }
  yield '</testsuites>\n';
}

async function* suite(file: LintedFile | StreamedFile, locale: Locale): AsyncGenerator<string> {
  const { path } = file;
  const { errors, warnings, tips } = file.kind === 'linted' ? countOf(file.findings) : file.listed;
  const all = errors + warnings + tips;
  const counts = { tests: Math.max(1, all), failures: errors + warnings, errors: 0, skipped: tips };
  yield `  <testsuite${attributes({ name: path, ...counts })}>\n`;
  if (all === 0) yield `    <testcase${attributes({ name: 'hwlint', classname: path })}/>\n`;
  for await (const { findings } of piecesOf(file)) {
    for (const finding of findings) yield testCase(finding, locale);
  }
  yield '  </testsuite>\n';
}

function countOf(findings: readonly ReportedFinding[]): StreamedFile['listed'] {
  const of = (wanted: Severity) => findings.filter(({ severity }) => severity === wanted).length;
  return { errors: of('error'), warnings: of('warning'), tips: of('tip') };
}

function testCase(finding: ReportedFinding, locale: Locale): string {
  const { path, ruleId, severity, message, text, location } = finding;
  const place = placeInWords(finding, locale);
  const where = location ? `${path} (${place})` : `${path}:${place}`;
  const inner =
    severity === 'tip'
      ? `<skipped${attributes({ message })}/>`
      : `<failure${attributes({ type: severity, message })}>${escapeXml(`${where} ${text}`)}</failure>`;
  return `    <testcase${attributes({ name: `${ruleId} ${place}`, classname: path })}>${inner}</testcase>\n`;
}

function failedSuite({ path, message }: FailedFile): string {
  const head = attributes({ name: path, tests: 1, failures: 0, errors: 1, skipped: 0 });
  const inner = `<testcase${attributes({ name: 'hwlint', classname: path })}><error${attributes({ message })}/></testcase>`;
  return `  <testsuite${head}>\n    ${inner}\n  </testsuite>\n`;
}

function attributes(values: Readonly<Record<string, string | number>>): string {
  return Object.entries(values)
    .map(([name, value]) => ` ${name}="${escapeXml(String(value))}"`)
    .join('');
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\n': '&#10;',
  '\r': '&#13;',
  '\t': '&#9;',
};

/** Text for an attribute or an element. Characters that XML 1.0 cannot hold become U+FFFD. */
function escapeXml(text: string): string {
  return (
    text
      .replace(/[&<>"\n\r\t]/g, (character) => entities[character] ?? character)
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what XML cannot hold
      .replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF\uD800-\uDFFF]/gu, '\uFFFD')
  );
}
