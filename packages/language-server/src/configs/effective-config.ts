import { ConfigError, printConfig } from '@hwlint/core';
import { uriOf } from '../files/locations.ts';
import type { EffectiveConfig, OfDocument } from '../protocol.ts';
import type { Session } from '../server/session.ts';

/** The config that holds for a document, and what is wrong in the files that it comes from. */
export async function effectiveConfig(session: Session, { uri }: OfDocument): Promise<EffectiveConfig> {
  const space = session.configs.placeOf(uri)?.space ?? '';
  try {
    const { config } = await session.configs.of(uri);
    const files = config.files.map((path) => uriOf({ space, path }));
    return { text: await printConfig(config), files, problems: [] };
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    const locale = await session.localeFor(uri);
    const problems = error.problems.map(({ path, position, messages }) => ({
      uri: uriOf({ space, path }),
      line: position?.line ?? 1,
      message: messages[locale],
    }));
    return { text: '', files: [...new Set(problems.map((problem) => problem.uri))], problems };
  }
}
