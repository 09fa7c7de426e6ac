import { PatternError } from './pattern-error.ts';
import type { Element, Pattern } from './pattern-syntax.ts';

/** No pattern of a rule comes near; a pattern beyond it could take minutes on one sentence. */
const mostWays = 10_000;

/**
 * Counts the ways in which a pattern can lie over words, without trying any.
 * @throws PatternError when there are more than 10 000.
 */
export function checkSize(pattern: Pattern): void {
  const ways = pattern.elements.reduce((product, element) => product * waysOf(element), 1);
  if (ways > mostWays) throw new PatternError(pattern.source, `can be read in more than ${mostWays} ways`);
}

function waysOf({ alternatives, min, max }: Element): number {
  const phrases = alternatives.filter((choice) => choice.length > 1).length;
  const choices = phrases + (phrases < alternatives.length ? 1 : 0);
  let ways = 0;
  for (let times = min; times <= max; times += 1) ways += choices ** times;
  return ways;
}
