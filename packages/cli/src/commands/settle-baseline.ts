import { access, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { CliError } from '../cli-error.ts';
import { systemErrorCode, systemReason } from '../files/system-error.ts';
import type { BaselineOptions, Baselines } from '../lint/baselines.ts';
import type { Talk } from '../terminal/talk.ts';

/** Writes the baseline where that was asked for; else says what in it has had its time. @throws CliError */
export async function settleBaseline(
  baselines: Baselines,
  { path, use }: BaselineOptions,
  talk: Talk,
): Promise<void> {
  if (use !== 'apply' && path !== undefined) {
    const isThere = (name: string) =>
      access(join(dirname(path), name)).then(
        () => true,
        () => false,
      );
    await put(path, await baselines.updated(path, isThere));
    return;
  }
  const { gone } = baselines;
  if (gone > 0) {
    talk.say({
      nl: `${gone} ${gone === 1 ? 'bekend punt is' : 'bekende punten zijn'} er niet meer; --prune haalt ze uit de lijst.`,
      en: `${gone} known ${gone === 1 ? 'finding is' : 'findings are'} gone; --prune takes them out of the baseline.`,
    });
  }
  if (await baselines.isOfOthers()) {
    talk.say({
      nl: 'De lijst van bekende punten noemt geen enkel van deze bestanden. Is ze van een andere map of school?',
      en: 'The baseline names none of these files. Is it of another folder or school?',
    });
  }
}

async function put(path: string, text: string): Promise<void> {
  try {
    await writeFile(path, text);
  } catch (error) {
    if (!systemErrorCode(error)) throw error;
    const reason = systemReason(error);
    throw new CliError({ nl: `${path}: ${reason.nl}`, en: `${path}: ${reason.en}` });
  }
}
