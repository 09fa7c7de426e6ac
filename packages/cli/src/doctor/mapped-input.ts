import { sep } from 'node:path';
import { CliError } from '../cli-error.ts';
import { isZip } from '../files/readable-extensions.ts';
import { forwardSlashes } from '../files/shown-path.ts';
import type { FailureContext } from '../lint/failures.ts';
import type { LintInput } from '../lint/lint-input.ts';
import type { FailedFile } from '../lint/outcome.ts';
import { withPackedInputs } from '../lint/packed-inputs.ts';

/** So many files of a zip at most are named to choose from. */
const mostNamed = 8;

/**
 * The one file whose rows are to be shown. A zip stands for the only readable file in it; `x.zip/plan.md` is that file in the zip.
 * @param path absolute, of a file, of a zip or of a file in one
 * @param inputOf makes an input of an absolute path
 * @throws CliError for a zip of several files, and for a name that is not in its zip
 */
export async function mappedInput(
  path: string,
  inputOf: (path: string) => LintInput,
  context: FailureContext,
): Promise<LintInput | readonly FailedFile[]> {
  const zip = zipIn(path);
  if (zip === undefined) return inputOf(path);
  const { inputs, failures } = await withPackedInputs([inputOf(zip)], context);
  if (failures.length > 0) return failures;
  if (zip !== path) {
    const found = inputs.find((input) => forwardSlashes(input.path) === forwardSlashes(path));
    if (found) return found;
  }
  const choices = inputs.filter(({ path: packed }) => !isRefused(forwardSlashes(packed)));
  const [only] = choices.length > 0 ? choices : inputs;
  if (zip === path && only && choices.length < 2) return only;
  const names = choices.slice(0, mostNamed).map(({ shown }) => shown);
  const list = `${names.join(', ')}${choices.length > names.length ? ', …' : ''}`;
  throw zip === path ? severalFiles(list) : notInZip(list);
}

/** Whether a file of a zip is one that is not read: a zip itself, or one that leads out of it. */
function isRefused(packed: string): boolean {
  return isZip(packed) || packed.split('/').includes('..');
}

/** The part of a path that names a zip, with or without a name behind it. */
function zipIn(path: string): string | undefined {
  const parts = path.split(sep);
  for (let count = 1; count <= parts.length; count += 1) {
    const start = parts.slice(0, count).join(sep);
    if (isZip(start)) return start;
  }
  return undefined;
}

function severalFiles(list: string): CliError {
  return new CliError({
    nl: `In deze zip zitten verschillende bestanden. Noem er één: ${list}`,
    en: `This zip holds several files. Name one of them: ${list}`,
  });
}

function notInZip(list: string): CliError {
  return new CliError({
    nl: `Dit bestand zit niet in de zip. Wel: ${list}`,
    en: `This file is not in the zip. These are: ${list}`,
  });
}
