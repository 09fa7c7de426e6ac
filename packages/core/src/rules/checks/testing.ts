import { defaultConfig } from '../../config/config.ts';
import { dutch } from '../../language/nl/dutch.ts';
import { Engine } from '../../lint/engine.ts';
import { agendaOf, aPlan, type Line } from '../../lint/testing.ts';
import type { Fact } from '../fact.ts';
import { aPack } from '../testing.ts';
import type { PlanView } from './check.ts';

/** For tests: one plan of these lines, as a check sees it. */
export function viewOf(
  lines: readonly Line[],
  { facts = [], ...given }: Partial<PlanView> & { facts?: readonly Fact[] } = {},
): PlanView {
  const agenda = agendaOf(lines);
  const engine = new Engine(aPack([], facts), dutch, defaultConfig);
  const entries = agenda.entries.map((entry, index) => engine.judge(entry, index));
  return { agenda, plan: aPlan(), entries, config: defaultConfig, options: {}, ...given };
}
