import picocolors from 'picocolors';
import type { Colors } from 'picocolors/types';

/**
 * The colours for a stream: what was asked for on the command line goes first, then NO_COLOR, then
 * FORCE_COLOR (0 or false for none), then whether a person is looking.
 */
export function colorsFor(
  asked: boolean | undefined,
  env: Readonly<Record<string, string | undefined>>,
  isTerminal: boolean,
): Colors {
  return picocolors.createColors(asked ?? fromEnvironment(env) ?? (isTerminal && env.TERM !== 'dumb'));
}

function fromEnvironment({
  NO_COLOR,
  FORCE_COLOR,
}: Readonly<Record<string, string | undefined>>): boolean | undefined {
  if (NO_COLOR) return false;
  if (FORCE_COLOR === undefined) return undefined;
  return FORCE_COLOR !== '0' && FORCE_COLOR !== 'false';
}
