import { describe, expect, test } from 'vitest';
import * as core from './core.ts';
import { mutantsOf, patternMutantsOf } from './mutants.js';
import { aPack, aRule, platformRule, saidBy } from './testing.js';
import { tryMutants } from './try-mutants.js';

const optional = saidBy('optional', ['wie wil'], { holds: ['Wie wil, leest.'], fails: ['Lees.'] });
const atSchool = saidBy('at-school', ['in de klas'], { holds: ['Lees in de klas.'], fails: ['Lees.'] });

/** By what each mutant is killed, by its name. */
function killers(pack, corpora = {}, mutants = mutantsOf(pack)) {
  return Object.fromEntries(
    tryMutants(core, pack, corpora, mutants).map(({ name, killedBy }) => [name, killedBy]),
  );
}

function survivors(pack, mutants = mutantsOf(pack)) {
  return Object.entries(killers(pack, {}, mutants)).flatMap(([name, by]) => (by === undefined ? [name] : []));
}

describe('of two exceptions of which one has an example', () => {
  const rule = platformRule(
    { unless: ['optional', 'at-school'] },
    ['Oefen op [bingel].'],
    ['Wie wil oefent op bingel.'],
  );
  const pack = aPack([rule], [optional, atSchool]);

  test('that one is killed by it', () => {
    expect(killers(pack)['no-platform › unless optional']).toBe(
      'example of no-platform: Wie wil oefent op bingel.',
    );
  });

  test('the other survives, and nothing else does', () => {
    expect(survivors(pack)).toEqual(['no-platform › unless at-school']);
  });

  test('the other is killed by a corpus whose figures move', () => {
    const labels = [{ rule: 'no-platform', text: 'bingel' }];
    const flagged = { id: '1', text: 'Oefen op bingel.', labels };
    const clean = { id: '2', text: 'Oefen in de klas op bingel.', labels: [] };
    const killer = (items) => killers(pack, { entries: items })['no-platform › unless at-school'];
    expect(killer([flagged, clean])).toBe('the figures of entries');
    expect(killer([flagged])).toBeUndefined();
    expect(killer([clean])).toBeUndefined();
  });

  test('every mutant is judged, and the pack is as it was', () => {
    const before = JSON.stringify(pack);
    const mutants = mutantsOf(pack);
    expect(tryMutants(core, pack, {}, mutants).map(({ name }) => name)).toEqual(
      mutants.map(({ name }) => name),
    );
    expect(JSON.stringify(pack)).toBe(before);
    expect(survivors(pack)).toEqual(['no-platform › unless at-school']);
  });
});

test('a test that a pattern never meets does not reach what the pattern says', () => {
  const patterns = ['#Platform', { match: 'tablet', unless: ['optional'] }];
  const pack = aPack([platformRule({ patterns }, ['Oefen op [bingel].'])], [optional]);
  const tried = tryMutants(core, pack, {}, mutantsOf(pack));
  expect(tried.filter(({ reached }) => !reached).map(({ name }) => name)).toEqual([
    'no-platform › "tablet" › unless optional',
  ]);
});

describe('what a pattern says of itself', () => {
  const patterns = [
    { match: '[tablet] .{0,4} mee', within: 'clause' },
    { match: 'verplicht [laptop]', despite: ['optional'] },
    { match: 'bingel', when: ['at-school'] },
  ];
  const rule = (flag, allow = []) =>
    aPack([platformRule({ patterns, unless: ['optional'] }, flag, allow)], [optional, atSchool]);

  test('is killed by examples that hold it', () => {
    const pack = rule(
      ['Neem je [tablet] mee.', 'Wie wil leest verplicht [laptop].', 'Oefen in de klas op [bingel].'],
      ['Leg je tablet klaar, neem melk mee.', 'Oefen op bingel.', 'Wie wil neemt een tablet mee.'],
    );
    expect(survivors(pack)).toEqual([]);
  });

  test('survives without them', () => {
    const pack = rule(
      ['Neem je [tablet] mee.', 'Leen verplicht [laptop].'],
      ['Wie wil neemt een tablet mee.'],
    );
    expect(survivors(pack)).toEqual([
      'no-platform › "[tablet] .{0,4} mee" › within clause',
      'no-platform › "verplicht [laptop]" › despite optional',
      'no-platform › "bingel" › when at-school',
    ]);
  });
});

test('a fact that lifts a fact is held by the examples of that fact', () => {
  const patterns = [{ match: 'wie wil', unless: ['at-school'] }];
  const pack = (fails) =>
    aPack([], [saidBy('optional', patterns, { holds: ['Wie wil, leest.'], fails }), atSchool]);
  expect(survivors(pack(['Lees.']))).toEqual(['fact optional › "wie wil" › unless at-school']);
  expect(survivors(pack(['Wie wil leest in de klas.']))).toEqual([]);
});

test('a fact without an example of its own and that no rule needs survives as a whole', () => {
  expect(survivors(aPack([], [saidBy('optional', ['wie wil'])]))).toEqual(['fact optional']);
});

test('a rule that yields is held by an example of silence', () => {
  const device = aRule('no-device', { patterns: ['tablet'] });
  const yielding = (allow) =>
    aPack([
      platformRule({ patterns: ['(tablet|bingel)'], yieldsTo: ['no-device'] }, ['[Bingel].'], allow),
      device,
    ]);
  expect(survivors(yielding([]))).toContain('no-platform › yieldsTo no-device');
  expect(survivors(yielding(['Neem je tablet mee.']))).not.toContain('no-platform › yieldsTo no-device');
});

test.each(['plan', 'entry'])('a check of a rule about each %s is held by its example plans', (scope) => {
  const plan = (task) => ({ plan: true, text: `## Maandag\n\n- ${task}\n- Reken.\n- Schrijf.\n` });
  const rule = (flag) =>
    aRule('require-choice', {
      scope,
      severity: 'off',
      check: 'missing-fact',
      options: { fact: 'optional' },
      examples: { flag, allow: [plan('Wie wil, leest.')] },
    });
  expect(survivors(aPack([rule([plan('Lees.')])], [optional]))).toEqual([]);
  expect(survivors(aPack([rule([])], [optional]))).toEqual(['require-choice › check missing-fact']);
});

test('single patterns that others stand in for survive', () => {
  const patterns = ['#Platform', 'bingel', 'tablet'];
  const pack = aPack([platformRule({ patterns }, ['Oefen op [bingel].', 'Neem je [tablet].'])]);
  expect(survivors(pack, patternMutantsOf(pack))).toEqual([
    'no-platform › "#Platform"',
    'no-platform › "bingel"',
  ]);
});

test('an example that fails with nothing switched off is said, and the pack is as it was', () => {
  const pack = aPack([platformRule({}, [], ['Oefen op bingel.'])]);
  const before = JSON.stringify(pack);
  expect(() => killers(pack)).toThrow('example of no-platform: Oefen op bingel.');
  expect(JSON.stringify(pack)).toBe(before);
});
