/**
 * One thing of a pack switched off.
 * @typedef {object} Mutant
 * @property {string} sort what kind of thing it is, for the summary
 * @property {string} owner id of the rule or fact that it belongs to
 * @property {string} name `rule › pattern › unless fact`
 * @property {{data: object, match: string}[]} off patterns that match nowhere
 * @property {{object: object, field: string, value: unknown}[]} changes fields of the pack's data that read otherwise
 */

/** Every rule and exception of a pack switched off, one at a time: all of these a test must notice. @returns {Mutant[]} */
export function mutantsOf(pack) {
  return [...pack.rules.flatMap(ofRule), ...pack.facts.flatMap(ofFact)];
}

/** Every single pattern switched off: what no test notices may be merged or dropped. @returns {Mutant[]} */
export function patternMutantsOf(pack) {
  return [
    ...pack.rules.flatMap((rule) => single(rule.id, rule.id, rule.patterns, 'single pattern of a rule')),
    ...pack.facts.flatMap((fact) =>
      single(fact.id, `fact ${fact.id}`, patternsOf(fact), 'single pattern of a fact'),
    ),
  ];
}

/** The patterns of a fact, however far they reach. */
export function patternsOf(fact) {
  return Object.values(fact.holds).flat();
}

function ofRule(rule) {
  const { id, patterns, check } = rule;
  const whole = [];
  if (patterns.length > 0)
    whole.push(mutant('rule patterns', id, `${id} › its patterns`, { off: patterns.flatMap(eachOf) }));
  if (check !== undefined) {
    const changes = [{ object: rule, field: 'check', value: undefined }];
    whole.push(mutant('check', id, `${id} › check ${check}`, { changes }));
  }
  return [
    ...whole,
    ...['unless', 'when', 'yieldsTo'].flatMap((field) => entries(`rule ${field}`, id, id, rule, field)),
    ...patterns.flatMap((data) => ofPattern('pattern', id, id, data)),
  ];
}

function ofFact(fact) {
  const patterns = patternsOf(fact);
  const path = `fact ${fact.id}`;
  return [
    mutant('fact', fact.id, path, { off: patterns.flatMap(eachOf) }),
    ...patterns.flatMap((data) => ofPattern('fact pattern', fact.id, path, data)),
  ];
}

function ofPattern(sort, owner, path, data) {
  const own = `${path} › ${nameOf(data)}`;
  const lists = ['unless', 'when', 'despite'].flatMap((field) =>
    entries(`${sort} ${field}`, owner, own, data, field),
  );
  if (data.within === undefined) return lists;
  const changes = [{ object: data, field: 'within', value: undefined }];
  return [...lists, mutant(`${sort} within`, owner, `${own} › within ${data.within}`, { changes })];
}

function eachOf(data) {
  return [data.match].flat().map((match) => ({ data, match }));
}

/** Patterns that share their conditions go by the first. */
function nameOf(data) {
  const [first, ...more] = [data.match].flat();
  return more.length === 0 ? JSON.stringify(first) : `${JSON.stringify(first)} and ${more.length} more`;
}

/** Each entry of a list taken out, one at a time. */
function entries(sort, owner, path, object, field) {
  const list = object[field] ?? [];
  return list.map((entry, index) =>
    mutant(sort, owner, `${path} › ${field} ${entry}`, {
      changes: [{ object, field, value: list.toSpliced(index, 1) }],
    }),
  );
}

function single(owner, path, patterns, sort) {
  return patterns.flatMap((data) =>
    [data.match]
      .flat()
      .map((match) => mutant(sort, owner, `${path} › ${JSON.stringify(match)}`, { off: [{ data, match }] })),
  );
}

function mutant(sort, owner, name, { off = [], changes = [] }) {
  return { sort, owner, name, off, changes };
}
