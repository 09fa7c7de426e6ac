import { parse } from 'yaml';
import { schemaProblems } from '../config/schema-problems.ts';
import type { Localized } from '../locale.ts';
import { aspectProblems } from './aspect-problems.ts';
import { planChecks, textChecks } from './checks/index.ts';
import { validate } from './validate-rule.generated.js';

/**
 * What keeps the text of a rule file from being a rule, in words for who wrote it; none when it is one.
 * @param knownFacts the ids of the facts that it may name
 */
export function ruleFileProblems(text: string, knownFacts: ReadonlySet<string>): Localized[] {
  let data: unknown;
  try {
    data = parse(text);
  } catch (error) {
    const reason = error instanceof Error ? (error.message.split('\n')[0] ?? '') : '';
    return [{ nl: `dit is geen geldige YAML (${reason})`, en: `this is not valid YAML (${reason})` }];
  }
  if (!validate(data)) return schemaProblems(validate.errors ?? [], data).map(({ messages }) => messages);
  const problems = aspectProblems(data);
  const isKnown = (check: string) => Object.hasOwn(textChecks, check) || Object.hasOwn(planChecks, check);
  if (data.check !== undefined && !isKnown(data.check)) {
    problems.push(unknown('een check', 'a check', data.check));
  }
  const named = [...(data.when ?? []), ...(data.unless ?? [])];
  for (const pattern of data.patterns ?? []) {
    if (typeof pattern !== 'string') named.push(...(pattern.when ?? []), ...(pattern.unless ?? []));
  }
  for (const fact of new Set(named)) {
    if (!knownFacts.has(fact)) problems.push(unknown('een feit', 'a fact', fact));
  }
  return problems;
}

function unknown(nl: string, en: string, name: string): Localized {
  return { nl: `hwlint kent geen “${name}” als ${nl}`, en: `hwlint knows no “${name}” as ${en}` };
}
