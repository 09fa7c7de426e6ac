/**
 * The examples of a pack's rules and facts, each as the tests of the core check it.
 * @param core the exports of core.ts
 * @returns {{owner: string, name: string, problem: () => string | undefined}[]} `problem` tells what is wrong
 *   with what the pack as it is now makes of it; `owner` is the id of the rule or fact
 */
export function examplesOf(core, pack) {
  return [
    ...pack.rules.flatMap((rule) => ofRule(core, pack, rule)),
    ...pack.facts.flatMap((fact) => ofFact(core, pack, fact)),
  ];
}

function ofRule(core, pack, rule) {
  const options = { pack, cacheSize: 0 };
  const flagged = (example) =>
    example.plan
      ? core.flaggedPlanProblem(rule, example.text, options)
      : (core.flaggedProblem(rule, example, options) ?? core.fixedProblem(rule, example, options));
  const allowed = (example) =>
    example.plan
      ? core.allowedPlanProblem(rule, example.text, options)
      : core.allowedProblem(rule, example, options);
  return [
    ...rule.examples.flag.map((example) => named(rule, example.text, () => flagged(example))),
    ...rule.examples.allow.map((example) => named(rule, example.text, () => allowed(example))),
  ];
}

function ofFact(core, pack, fact) {
  const { pack: compiled } = core.engineFor(pack, core.defaultConfig, 0);
  const says = (text) => core.saysFact(compiled, fact.id, text);
  const { holds, fails } = fact.examples;
  return [
    ...holds.map((text) => named(fact, text, () => (says(text) ? undefined : 'says nothing of it'))),
    ...fails.map((text) => named(fact, text, () => (says(text) ? 'says it' : undefined))),
  ];
}

function named({ id }, text, problem) {
  return { owner: id, name: `example of ${id}: ${text}`, problem };
}
