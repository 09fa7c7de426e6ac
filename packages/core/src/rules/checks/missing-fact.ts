import type { PlanEntry, PlanView, WholePlanCheck } from './check.ts';

interface Said {
  tasks: number;
  isSaid: boolean;
}

/**
 * Speaks once about a plan in which nothing says a fact that a good plan says, such as what a child
 * does that is stuck. Options: `fact`, and `minimumTasks`, below which a plan is too small to ask it of.
 */
export const missingFact: WholePlanCheck<Said> = {
  of: 'plan',
  canSpeakOf: (entries, view) => entries.filter(isWork).length >= minimumTasks(view),
  begin: () => ({ tasks: 0, isSaid: false }),
  add(sum, entry, { options }) {
    if (isWork(entry)) sum.tasks += 1;
    const fact = String(options.fact);
    sum.isSaid ||= entry.facts.says(fact) || entry.facts.headingSays(fact);
  },
  join(sum, later) {
    sum.tasks += later.tasks;
    sum.isSaid ||= later.isSaid;
  },
  sites: () => [],
  hits: ({ tasks, isSaid }, view) => (isSaid || tasks < minimumTasks(view) ? [] : [{ values: {} }]),
};

function isWork({ entry }: PlanEntry): boolean {
  return entry.kind === 'task' || entry.kind === 'test';
}

function minimumTasks({ options }: PlanView): number {
  return Number(options.minimumTasks ?? 3);
}
