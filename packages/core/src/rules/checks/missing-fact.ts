import type { PlanCheck } from './check.ts';

/**
 * Speaks once about a plan in which nothing says a fact that a good plan says, such as what a child
 * does that is stuck. Options: `fact`, and `minimumTasks`, below which a plan is too small to ask it of.
 */
export const missingFact: PlanCheck = ({ entries, options }) => {
  const fact = String(options.fact);
  const minimumTasks = Number(options.minimumTasks ?? 3);
  const tasks = entries.filter(({ entry }) => entry.kind === 'task' || entry.kind === 'test');
  if (tasks.length < minimumTasks) return [];
  const isSaid = entries.some(({ facts }) => facts.says(fact) || facts.headingSays(fact));
  return isSaid ? [] : [{ values: {} }];
};
