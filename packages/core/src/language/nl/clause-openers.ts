import type { WordInfo } from '../word-info.ts';
import { auxiliaries } from './auxiliaries.ts';

const always = new Set(
  'maar want dus terwijl zodat omdat als wanneer indien tenzij zodra voordat vooraleer waarna nadat zolang'.split(
    ' ',
  ),
);

/** "dan maak je blad 3" is a new clause, "laat het dan zien" is not. */
const beforeVerb = new Set(['dan', 'daarna']);

/** Whether a word opens a clause without a comma before it. */
export function opensClause(normal: string, next: WordInfo | undefined): boolean {
  if (always.has(normal)) return true;
  if (normal === 'en' && next?.tags.has('Stem')) return true;
  if (!beforeVerb.has(normal) || next === undefined) return false;
  return next.tags.has('Stem') || auxiliaries.has(next.normal) || next.separable !== undefined;
}
