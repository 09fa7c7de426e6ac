import type { Plugin } from 'unified';
import type { VFile } from 'vfile';
import type { Finding } from '../lint/finding.ts';
import { type LintOptions, lint } from '../lint/lint.ts';
import { readMarkdown } from '../readers/markdown/index.ts';
import { ReadError } from '../readers/read-error.ts';

/**
 * A unified plugin: in a remark pipeline each finding becomes a message on the file, at its place, with
 * `source` "hwlint" and the rule as `ruleId`. An error is fatal, a warning a warning, a tip an info. What can stand instead
 * is in `expected`, the fix first. The tree is not changed. A file that cannot be read gets one fatal message.
 */
export const remarkHwlint: Plugin<[LintOptions?]> = (options = {}) => {
  return (_, file) => {
    try {
      const bytes = new TextEncoder().encode(String(file));
      const agenda = readMarkdown(bytes, { path: file.path ?? 'text.md' });
      for (const finding of lint(agenda, options).findings) report(file, finding);
    } catch (error) {
      if (!(error instanceof ReadError)) throw error;
      const { line, column } = error.position ?? { line: 1, column: 1 };
      const reason = error.messages[options.locale ?? 'nl'];
      file.message(reason, { place: { line, column }, ruleId: 'read', source: 'hwlint' }).fatal = true;
    }
  };
};

function report(file: VFile, finding: Finding): void {
  const { start, end } = finding.place;
  const message = file.message(finding.message, {
    place: { start, end },
    ruleId: finding.ruleId,
    source: 'hwlint',
  });
  message.fatal = finding.severity === 'error' ? true : finding.severity === 'warning' ? false : undefined;
  message.actual = finding.text;
  message.expected = [finding.fix, ...finding.suggestions].flatMap((change) =>
    change?.edits.length === 1 ? [change.edits[0]?.text ?? ''] : [],
  );
}
