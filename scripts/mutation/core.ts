/** What mutation testing needs of the core, in one bundle, so that all of it shares one set of engines. */
export { defaultConfig } from '../../packages/core/src/config/config.ts';
export { engineFor, lint } from '../../packages/core/src/lint/lint.ts';
export { dutchPack } from '../../packages/core/src/pack/dutch-pack.ts';
export { readAgenda } from '../../packages/core/src/readers/index.ts';
export {
  allowedProblem,
  fixedProblem,
  flaggedProblem,
} from '../../packages/core/src/rules/entry-examples.ts';
export { exampleConfig } from '../../packages/core/src/rules/example-config.ts';
export { saysFact } from '../../packages/core/src/rules/fact-examples.ts';
export { allowedPlanProblem, flaggedPlanProblem } from '../../packages/core/src/rules/plan-examples.ts';
