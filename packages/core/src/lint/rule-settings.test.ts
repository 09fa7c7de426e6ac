import { expect, it } from 'vitest';
import { aRule } from '../rules/testing.ts';
import { optionsOf, severityOf } from './rule-settings.ts';
import { configOf } from './testing.ts';

const set = (severity: 'error' | 'tip' | 'off' | undefined, options = {}) =>
  configOf({ rules: { 'no-x': { options, ...(severity === undefined ? {} : { severity }) } } });

it.each([
  ['its own severity', aRule('no-x', { severity: 'tip' }), configOf({}), 'tip'],
  ["the config's severity", aRule('no-x', { severity: 'tip' }), set('error'), 'error'],
  [
    'its own where the config sets options only',
    aRule('no-x', { severity: 'tip' }),
    set(undefined, { a: 1 }),
    'tip',
  ],
  ['nothing when the config turns it off', aRule('no-x'), set('off'), undefined],
  ['nothing when it is off by itself', aRule('no-x', { severity: 'off' }), configOf({}), undefined],
  ['nothing in preview', aRule('no-x', { status: 'preview' }), configOf({}), undefined],
  ['what the config asks for in preview', aRule('no-x', { status: 'preview' }), set('tip'), 'tip'],
  [
    'nothing in preview with options only',
    aRule('no-x', { status: 'preview' }),
    set(undefined, { a: 1 }),
    undefined,
  ],
  ["nothing of another rule's", aRule('no-y'), set('error'), 'warning'],
])('a rule has %s', (_, rule, config, expected) => {
  expect(severityOf(rule, config)).toBe(expected);
});

it("puts the config's options over the rule's own", () => {
  const rule = aRule('no-x', { options: { most: 20, fact: 'help' } });
  expect(optionsOf(rule, set('tip', { most: 15 }))).toEqual({ most: 15, fact: 'help' });
  expect(optionsOf(rule, configOf({}))).toEqual({ most: 20, fact: 'help' });
});
