import { type OpenedZip, openZip } from '../documents/open-zip.ts';
import { isZip } from '../files/readable-extensions.ts';
import type { OnPassedOver, PassedOverReason } from '../files/walk-folder.ts';
import { type FailureContext, failuresOf } from './failures.ts';
import type { LintInput } from './lint-input.ts';
import type { FailedFile } from './outcome.ts';

/**
 * Puts the files of a zip in its place, each an input of its own: `export.zip/week1.csv`. Of all zips only one is held
 * in memory at a time.
 * @param onPassedOver told of each file in a zip that is not read, by the path to show
 */
export async function withPackedInputs(
  inputs: readonly LintInput[],
  context: FailureContext,
  onPassedOver: OnPassedOver = () => {},
): Promise<{ readonly inputs: readonly LintInput[]; readonly failures: readonly FailedFile[] }> {
  const found: LintInput[] = [];
  const failures: FailedFile[] = [];
  const known = new Set<LintInput>();
  let last: { readonly zip: LintInput; readonly opened: OpenedZip } | undefined;
  const open = async (zip: LintInput): Promise<OpenedZip> => {
    if (last?.zip === zip) return last.opened;
    const tell = (name: string, reason: PassedOverReason) => onPassedOver(`${zip.shown}/${name}`, reason);
    const opened = openZip(await zip.read(), zip.shown, known.has(zip) ? undefined : tell);
    known.add(zip);
    last = { zip, opened };
    return opened;
  };
  for (const input of inputs) {
    if (!isZip(input.path)) {
      found.push(input);
      continue;
    }
    try {
      for (const name of (await open(input)).keys()) {
        const read = async () => (await open(input)).get(name)?.() ?? new Uint8Array();
        found.push({
          path: `${input.path}/${name}`,
          shown: `${input.shown}/${name}`,
          read,
          isOnDisk: false,
          isPacked: true,
        });
      }
    } catch (error) {
      failures.push(...failuresOf(error, input.shown, context));
    }
  }
  return { inputs: found, failures };
}
