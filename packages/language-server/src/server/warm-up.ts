import { lint, readAgenda } from '@hwlint/core';

const plan =
  '# Week 48\n\n## Maandag\n\n- Wisk: oef. 2 op blz. 3, 10 min.\n- Zoek op internet wie je moet helpen.\n';

/** Compiles the rules before the first document comes. */
export function warmUp(): void {
  lint(readAgenda(new TextEncoder().encode(plan), { path: 'plan.md' }));
}
