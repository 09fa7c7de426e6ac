import { resolve } from 'node:path';
import { ConfigError } from '@hwlint/core';
import { type ExitCode, exitCodeOf, exitCodes } from '../exit-code.ts';
import { filterEntries, noCounts } from '../filter/filter-entries.ts';
import { configFailures } from '../lint/failures.ts';
import type { Session } from '../lint/session.ts';
import { Output, OutputClosed } from '../terminal/output.ts';
import type { Shell } from '../terminal/shell.ts';
import type { Talk } from '../terminal/talk.ts';
import { keepFromReport } from './lint-inputs.ts';
import type { LintOptions } from './lint-options.ts';
import { outputFileAt } from './output-file.ts';

/** `hwlint --stdin --from ndjson --format ndjson-entries`: for each line that comes in one goes out. */
export async function filterCommand(
  options: LintOptions,
  session: Session,
  { cwd, stdin, stdout, stderr, env }: Shell,
  talk: Talk,
): Promise<ExitCode> {
  const { stdinName = 'stdin', outputFile, isQuiet, maxWarnings } = options;
  await keepFromReport(options, [], cwd);
  const output = outputFile ? await outputFileAt(outputFile) : new Output(stdout);
  const counts = noCounts();
  const lines = filterEntries(
    stdin,
    session,
    {
      name: stdinName,
      path: resolve(cwd, stdinName),
      cwd,
      locale: talk.locale,
      isQuiet,
      onError: (error) => {
        if (env.HWLINT_DEBUG && error instanceof Error) stderr.write(`${error.stack}\n`);
      },
    },
    counts,
  );
  try {
    for await (const { text, isLastSoFar } of lines) {
      await output.write(text);
      if (isLastSoFar) await output.flush();
    }
    await output.close();
  } catch (error) {
    if (error instanceof ConfigError) {
      for (const failure of configFailures(error, { cwd, locale: talk.locale })) talk.failed(failure);
      return exitCodes.failed;
    }
    if (!(error instanceof OutputClosed)) throw error;
  }
  return exitCodeOf(counts.summary, counts.hasFailures, maxWarnings);
}
