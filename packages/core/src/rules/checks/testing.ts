import { defaultConfig } from '../../config/config.ts';
import { dutch } from '../../language/nl/dutch.ts';
import { Engine } from '../../lint/engine.ts';
import { agendaOf, aPlan, type Line } from '../../lint/testing.ts';
import type { Fact } from '../fact.ts';
import { aPack } from '../testing.ts';
import { type PlanCheck, type PlanHit, type PlanView, planHits } from './check.ts';

/** For tests: what a check says of one plan of these lines. */
export function hitsIn(
  check: PlanCheck,
  lines: readonly Line[],
  { facts = [], ...given }: Partial<PlanView> & { facts?: readonly Fact[] } = {},
): readonly PlanHit[] {
  const agenda = agendaOf(lines);
  const engine = new Engine(aPack([], facts), dutch, defaultConfig);
  const entries = agenda.entries.map((entry, index) => engine.judge(entry, index));
  return planHits(check, entries, { plan: aPlan(), config: defaultConfig, options: {}, ...given });
}
