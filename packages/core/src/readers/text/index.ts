import type { TextAgenda } from '../../agenda/agenda.ts';
import { decode } from '../decode.ts';
import { PlanWriter, planStart } from '../plan/plan-writer.ts';
import type { Reader } from '../reader.ts';
import { readPieces } from './pieces.ts';
import { readPlan } from './read-plan.ts';

/**
 * Reads a plan in plain text: a line, a list item or a wrapped paragraph is an entry; days, subjects and
 * lines that end in a colon label what stands under them.
 */
export const readText: Reader = (bytes, options): TextAgenda => {
  const source = decode(bytes, options.path);
  const writer = new PlanWriter(planStart({ meta: {}, notices: [] }, options.referenceDay));
  readPlan(readPieces(source.text), writer);
  const { plan, entries } = writer.finish();
  return {
    path: options.path,
    format: 'text',
    source,
    meta: plan.meta,
    plans: [plan],
    entries,
    directives: [],
    notices: [],
    escape: (words) => (/[\r\n]/.test(words) ? undefined : words),
  };
};
