import type { LintSummary } from '@hwlint/core';

/** What the program tells who started it. The table in docs/exit-codes.md is its test. */
export const exitCodes = { ok: 0, findings: 1, failed: 2 } as const;
export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

/**
 * The exit code of a lint run.
 * @param hasFailures whether some input could not be read
 * @param maxWarnings how many warnings are allowed; `undefined` for any number
 */
export function exitCodeOf(
  { errors, warnings }: LintSummary,
  hasFailures: boolean,
  maxWarnings: number | undefined,
): ExitCode {
  if (hasFailures) return exitCodes.failed;
  const hasTooMany = maxWarnings !== undefined && warnings > maxWarnings;
  return errors > 0 || hasTooMany ? exitCodes.findings : exitCodes.ok;
}
