import { CliError } from '../cli-error.ts';
import { systemReason } from '../files/system-error.ts';
import { Output } from '../terminal/output.ts';

/** An output into the file of `--output-file`. @throws CliError when it cannot be written */
export async function outputFileAt(path: string): Promise<Output> {
  try {
    return await Output.toFile(path);
  } catch (error) {
    const reason = systemReason(error);
    throw new CliError({ nl: `${path}: ${reason.nl}`, en: `${path}: ${reason.en}` });
  }
}
