import { expect, it } from 'vitest';
import { ruleFileProblems } from './rule-file-problems.ts';

const rule = `id: no-box
key: independence
title: { nl: Geen doos, en: No box }
why: { nl: Niet elk gezin heeft er een., en: Not every family has one. }
source: { document: Afspraak, section: "1" }
patterns: [doos, { match: kist, unless: [optional] }]
message: { nl: "“{text}”", en: "“{text}”" }
examples: { flag: ["Neem je [doos] mee."], allow: [] }
`;
const problems = (text: string) => ruleFileProblems(text, new Set(['optional'])).map(({ en }) => en);

it('has nothing to say of a rule', () => {
  expect(problems(rule)).toEqual([]);
});

it.each([
  ['check: magic', 'hwlint knows no “magic” as a check'],
  ['check: toString', 'hwlint knows no “toString” as a check'],
  ['when: [at-home]', 'hwlint knows no “at-home” as a fact'],
  ['severity: loud', 'unknown value "loud" for severity'],
  ['severty: tip', 'unknown key "severty"'],
  ['aspects: { Mailing: { suggestions: [] } }', 'unknown key "Mailing" in aspects'],
  ['aspects: { mailing: {} }', 'aspects.mailing must be an aspect with a message or suggestions'],
  ['aspects: { mailing: { mesage: x } }', 'unknown key "mesage" in aspects.mailing'],
  ['aspects: { mailing: { suggestions: [] } }', 'no pattern of the rule no-box names its aspect "mailing"'],
])('says what is wrong with %s', (line, message) => {
  expect(problems(rule + line)).toEqual([expect.stringContaining(message)]);
});

it('says that something is no YAML', () => {
  expect(problems('id: [')).toEqual([expect.stringContaining('this is not valid YAML')]);
});
