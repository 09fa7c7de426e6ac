import { describe, expect, it, vi } from 'vitest';
import type { EntryKind } from '../agenda/entry.ts';
import type { ResolvedConfig } from '../config/config.ts';
import { dutch } from '../language/nl/dutch.ts';
import type { RulePack } from '../rules/rule-pack.ts';
import { aFact, aPack, aRule } from '../rules/testing.ts';
import { Engine } from './engine.ts';
import { agendaOf, configOf, type Line } from './testing.ts';

const rules = [
  aRule('no-platform', { patterns: ['[#Platform]'], unless: ['optional'] }),
  aRule('no-device', { patterns: ['[#Device]'], kinds: ['message'] }),
  aRule('not-yet', { patterns: ['[thuis]'], status: 'preview' }),
  aRule('never', { patterns: ['[thuis]'], severity: 'off' }),
];
const pack = aPack(rules, [aFact('optional', { clause: ['mag'] })]);

function judge(line: Line, engine = engineOf()): string[] {
  const [entry] = agendaOf([line]).entries;
  return entry ? engine.judge(entry, 0).verdict.hits.map(({ rule }) => rule.id) : [];
}

function engineOf(config: ResolvedConfig = configOf({}), cacheSize?: number, of: RulePack = pack): Engine {
  return new Engine(of, dutch, config, cacheSize);
}

describe('judge', () => {
  it.each<[EntryKind, string[]]>([
    ['task', ['no-platform']],
    ['test', ['no-platform']],
    ['material', ['no-platform']],
    ['lesson', []],
    ['message', ['no-device']],
  ])('asks of a %s what its rules are about', (kind, expected) => {
    expect(judge({ text: 'Maak bingel op je tablet thuis', kind })).toEqual(expected);
  });

  it('runs what the config turns on and leaves what it turns off', () => {
    const rules = {
      'not-yet': { severity: 'tip', options: {} },
      'no-platform': { severity: 'off', options: {} },
    } as const;
    expect(judge('Maak bingel thuis', engineOf(configOf({ rules })))).toEqual(['not-yet']);
  });

  it('hears the headings above an entry', () => {
    expect(judge({ text: 'Maak bingel', context: ['Dit mag ook'] })).toEqual([]);
  });

  it("knows the school's own platforms", () => {
    const school = { classes: {}, platforms: ['Schoolkit'], minutesPerDay: {} };
    expect(judge('Maak het op schoolkit')).toEqual([]);
    expect(judge('Maak het op schoolkit', engineOf(configOf({ school })))).toEqual(['no-platform']);
  });

  it('settles where two rules find the same words', () => {
    const two = aPack([
      aRule('no-a', { patterns: ['[tablet]'], yieldsTo: ['no-b'] }),
      aRule('no-b', { patterns: ['#Device'] }),
    ]);
    expect(judge('Neem je tablet', engineOf(configOf({}), 0, two))).toEqual(['no-b']);
  });

  it('judges a text once, and every text again without a cache', () => {
    for (const [cacheSize, times] of [
      [5000, 1],
      [0, 3],
      [1, 3],
    ] as const) {
      const engine = engineOf(configOf({}), cacheSize);
      const info = vi.spyOn(engine.pack.words, 'info').mockClear();
      for (const line of ['Maak bingel', 'Lees', 'Maak bingel', 'Lees', 'Maak bingel']) judge(line, engine);
      expect(info.mock.calls.filter(([raw]) => raw === 'bingel')).toHaveLength(times);
    }
  });

  it('remembers nothing at all without a cache', () => {
    const engine = engineOf(configOf({}), 0);
    const [first, second] = agendaOf(['Maak bingel', 'Maak bingel']).entries;
    if (!first || !second) throw new Error('no entries');
    expect(engine.judge(second, 1).verdict).not.toBe(engine.judge(first, 0).verdict);
  });

  it('gives a remembered text its own place', () => {
    const engine = engineOf();
    const [first, second] = agendaOf(['Maak bingel', 'Maak bingel']).entries;
    if (!first || !second) throw new Error('no entries');
    const [one, two] = [engine.judge(first, 0), engine.judge(second, 1)];
    expect(two.verdict).toBe(one.verdict);
    expect([two.index, two.entry]).toEqual([1, second]);
  });
});

describe('findings', () => {
  it('are those of every plan', () => {
    const agenda = agendaOf([
      'Maak bingel',
      { text: 'Lees bingel', plan: 1 },
      { text: 'Reken op bingel', plan: 1 },
    ]);
    const findings = engineOf().findings(agenda, 'nl');
    expect(findings.map(({ entryIndex }) => entryIndex)).toEqual([0, 1, 2]);
  });

  it('are none for an agenda without plans or entries', () => {
    expect(engineOf().findings({ ...agendaOf([]), plans: [] }, 'nl')).toEqual([]);
    expect(engineOf().findings(agendaOf([]), 'nl')).toEqual([]);
  });
});

describe('short forms', () => {
  const short: RulePack = {
    ...aPack([...rules, aRule('no-short', { check: 'subject-short-forms', kinds: ['task'] })]),
    shortForms: {
      subjects: [
        { short: ['WO'], full: 'wereldoriëntatie' },
        { short: ['VK'], full: 'verkeer', needs: ['heading'] },
      ],
    },
  };
  const engine = engineOf(configOf({}), 0, short);
  const ofLabel = (text: string, isDay = false) => engine.judgeLabel(text, isDay).map(({ rule }) => rule.id);

  it('are all that labels are read for, whatever the kinds of the rule', () => {
    expect(ofLabel('WO op bingel')).toEqual(['no-short']);
    expect(ofLabel('Rekenen op bingel')).toEqual([]);
  });

  it('are no capitals where days stand', () => {
    expect(ofLabel('WO', true)).toEqual([]);
  });

  it('may count in labels only', () => {
    expect(ofLabel('VK')).toEqual(['no-short']);
    expect(judge('Leer de VK borden', engine)).toEqual([]);
    expect(judge('Leer de WO kaart', engine)).toEqual(['no-short']);
    expect(judge({ text: 'Leer de WO kaart', kind: 'test' }, engine)).toEqual([]);
  });

  it('that a text explains go into the verdict', () => {
    const [entry] = agendaOf(['Lees over wereldoriëntatie (WO) op bingel']).entries;
    if (!entry) throw new Error('no entry');
    const { hits, explains } = engine.judge(entry, 0).verdict;
    expect(hits.map(({ rule }) => rule.id)).toEqual(['no-platform']);
    expect(explains.size).toBe(1);
  });
});

it('refuses a pack that cannot be compiled', () => {
  expect(() => engineOf(configOf({}), 0, aPack([aRule('no-x', { patterns: ['('] })]))).toThrow('pattern "("');
});
