import { access, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { CliError } from '../cli-error.ts';
import { shownPath } from '../files/shown-path.ts';
import { systemErrorCode, systemReason } from '../files/system-error.ts';
import type { BaselineOptions, Baselines } from '../lint/baselines.ts';
import type { Talk } from '../terminal/talk.ts';

/** Writes the baselines where that was asked for; else says what they set aside and what has had its time. @throws CliError */
export async function settleBaseline(
  baselines: Baselines,
  { use }: BaselineOptions,
  talk: Talk,
  cwd: string,
): Promise<void> {
  if (use !== 'apply') {
    for (const path of baselines.paths) await write(path, baselines, use, talk, cwd);
    return;
  }
  const { kept } = baselines;
  if (kept > 0) {
    talk.say({
      nl: `${kept} ${kept === 1 ? 'bekend punt' : 'bekende punten'} opzij gezet.`,
      en: `${kept} known ${kept === 1 ? 'finding' : 'findings'} set aside.`,
    });
  }
  const { gone } = baselines;
  if (gone > 0) {
    talk.say({
      nl: `${gone} ${gone === 1 ? 'bekend punt is' : 'bekende punten zijn'} er niet meer; --prune haalt ${gone === 1 ? 'het' : 'ze'} uit de lijst.`,
      en: `${gone} known ${gone === 1 ? 'finding is' : 'findings are'} gone; --prune takes ${gone === 1 ? 'it' : 'them'} out of the baseline.`,
    });
  }
  if (await baselines.isOfOthers()) {
    talk.say({
      nl: 'De lijst van bekende punten noemt geen enkel van deze bestanden. Is ze van een andere map of school?',
      en: 'The baseline names none of these files. Is it of another folder or school?',
    });
  }
}

async function write(
  path: string,
  baselines: Baselines,
  use: 'update' | 'prune',
  talk: Talk,
  cwd: string,
): Promise<void> {
  const isThere = (name: string) =>
    access(join(dirname(path), name)).then(
      () => true,
      () => false,
    );
  const { text, count, files, difference } = await baselines.updated(path, isThere);
  await put(path, text);
  const shown = shownPath(path, cwd);
  const points = `${count} ${count === 1 ? 'punt' : 'punten'}`;
  const findings = `${count} ${count === 1 ? 'finding' : 'findings'}`;
  if (use === 'update') {
    talk.say({
      nl: `${shown} geschreven: ${points} in ${files} ${files === 1 ? 'bestand' : 'bestanden'}.`,
      en: `${shown} written: ${findings} in ${files} ${files === 1 ? 'file' : 'files'}.`,
    });
  } else {
    talk.say({
      nl: `${-difference} ${difference === -1 ? 'punt' : 'punten'} uit ${shown} gehaald; er ${count === 1 ? 'staat' : 'staan'} nog ${points} in.`,
      en: `${-difference} ${difference === -1 ? 'finding' : 'findings'} taken out of ${shown}; it still holds ${findings}.`,
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
