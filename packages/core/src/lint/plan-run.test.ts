import { describe, expect, it } from 'vitest';
import type { Agenda } from '../agenda/agenda.ts';
import { MappedText } from '../agenda/mapped-text.ts';
import type { ResolvedConfig } from '../config/config.ts';
import { dutch } from '../language/nl/dutch.ts';
import type { RulePack } from '../rules/rule-pack.ts';
import { aFact, aPack, aRule } from '../rules/testing.ts';
import { Engine } from './engine.ts';
import { PlanRun } from './plan-run.ts';
import { agendaOf, aPlan, configOf, type Line } from './testing.ts';

function run(pack: RulePack, agenda: Agenda, config: ResolvedConfig = configOf({}), plan = 0) {
  const indexes = agenda.entries.flatMap((entry, index) => (entry.plan === plan ? [index] : []));
  return new PlanRun(new Engine(pack, dutch, config), agenda, plan, indexes, 'nl').findings();
}

/** Findings as rule, entry and words. */
function found(pack: RulePack, lines: readonly Line[], config?: ResolvedConfig): string[] {
  return run(pack, agendaOf(lines), config).map(
    ({ ruleId, entryIndex, text }) => `${ruleId} ${entryIndex ?? '-'} ${text}`,
  );
}

const noPlatform = aRule('no-platform', { patterns: ['[#Platform]'], unless: ['other-way'] });

describe('a fact that reaches the plan', () => {
  const pack = aPack([noPlatform], [aFact('other-way', { plan: ['altijd papier'], entry: ['of papier'] })]);

  it('lifts what other entries of the plan say', () => {
    expect(
      found(pack, ['Maak bingel', 'Lees', { text: 'Je mag altijd papier vragen', kind: 'message' }]),
    ).toEqual([]);
  });

  it('does not reach another plan', () => {
    const lines: Line[] = ['Maak bingel', { text: 'altijd papier', plan: 1 }];
    expect(found(pack, lines)).toEqual(['no-platform 0 bingel']);
  });

  it('is another thing than a fact that reaches its entry', () => {
    expect(found(pack, ['Maak bingel', 'Maak bingel of papier'])).toEqual(['no-platform 0 bingel']);
  });
});

describe('a fact about the school', () => {
  const pack = aPack([noPlatform], [aFact('other-way', { clause: ['papier'] }, 'homeworkClass')]);
  const config = configOf({
    school: { classes: {}, platforms: [], minutesPerDay: {}, homeworkClass: { days: [2], free: true } },
  });

  it('lifts entries that it is in time for', () => {
    const lines: Line[] = [
      { text: 'Maak bingel', given: '2026-11-23', due: '2026-11-27' },
      { text: 'Lees bingel', given: '2026-11-25', due: '2026-11-27' },
    ];
    expect(found(pack, lines, config)).toEqual(['no-platform 1 bingel']);
    expect(found(pack, lines)).toEqual(['no-platform 0 bingel', 'no-platform 1 bingel']);
  });
});

describe('short forms', () => {
  const pack: RulePack = {
    ...aPack([aRule('no-short', { check: 'subject-short-forms' })]),
    shortForms: {
      subjects: [
        { short: ['WO'], full: 'wereldoriëntatie' },
        { short: ['MUVO'], full: 'muzische vorming' },
      ],
    },
  };

  it('are said once an entry', () => {
    const [finding, ...more] = run(pack, agendaOf(['WO: leer de kaart van WO']));
    expect(more).toEqual([]);
    expect([finding?.text, finding?.related.map(({ text }) => text)]).toEqual(['WO', ['WO']]);
  });

  it('are lifted by what an earlier entry explains, not by a later one', () => {
    expect(found(pack, ['WO leren', 'Wereldoriëntatie (WO): kaart', 'WO lezen'])).toEqual(['no-short 0 WO']);
  });

  it('name the explanation that comes too late', () => {
    const late = 'Wereldoriëntatie (WO): kaart';
    const [finding] = run(pack, agendaOf(['WO leren', late]));
    expect(finding?.elsewhere).toMatchObject([{ says: 'explained', text: late }]);
  });

  it('are said once a plan where they label entries, and lifted by labels that explain them', () => {
    const source = 'WO\nWO\nMUVO\nMuzische vorming (MUVO)\nMUVO zingen, WO leren';
    const at = (start: number, end: number) => MappedText.verbatim(source, start, end);
    const labels = [at(0, 2), at(3, 5), at(11, 34)];
    const entries = agendaOf([]).entries;
    const agenda: Agenda = {
      ...agendaOf([source]),
      plans: [aPlan({ labels })],
      entries: [...entries, { kind: 'task', plan: 0, context: [], text: at(35, source.length) }],
    };
    expect(
      run(pack, agenda).map(({ text, place, entryIndex }) => [text, place.start.offset, entryIndex]),
    ).toEqual([
      ['WO', 0, undefined],
      ['WO', 48, 0],
    ]);
  });
});

describe('checks of whole plans', () => {
  const shortNotice = aRule('no-short-notice', {
    patterns: [{ match: '[voor morgen]', unless: ['other-way'] }],
    unless: ['nothing-due'],
    check: 'short-notice',
  });
  const overload = aRule('no-overload', { scope: 'plan', check: 'overload' });
  const missing = aRule('require-help', {
    scope: 'plan',
    check: 'missing-fact',
    options: { fact: 'help', minimumTasks: 2 },
  });
  const facts = [
    aFact('other-way', { plan: ['rustig'] }),
    aFact('nothing-due', { clause: ['geen huiswerk'], plan: ['geen haast'] }, 'homeworkClass'),
    aFact('help', { entry: ['vastzit'] }),
  ];
  const days = { given: '2026-11-23', due: '2026-11-24' };

  it('add to what patterns find, but say the same of an entry once', () => {
    const lines: Line[] = [
      { text: 'Lees voor morgen', ...days },
      { text: 'Reken', ...days },
      'Schrijf voor morgen',
    ];
    expect(found(aPack([shortNotice], facts), lines)).toEqual([
      'no-short-notice 0 voor morgen',
      'no-short-notice 2 voor morgen',
      'no-short-notice 1 Reken',
    ]);
  });

  it('speak of an entry whose pattern was lifted', () => {
    const lines: Line[] = [{ text: 'Lees voor morgen', ...days }, 'Doe rustig aan'];
    expect(found(aPack([shortNotice], facts), lines)).toEqual(['no-short-notice 0 Lees voor morgen']);
  });

  it.each([
    ['the entry', [{ text: 'Lees, maar geen huiswerk', ...days }]],
    ['a heading', [{ text: 'Lees', context: ['Geen huiswerk'], ...days }]],
    ['the plan', [{ text: 'Lees', ...days }, 'Er is geen haast']],
  ])('are lifted by what %s says', (_, lines) => {
    expect(found(aPack([shortNotice], facts), [...lines, { text: 'Reken', ...days, plan: 1 }])).toEqual([]);
  });

  it('are lifted by what the school offers', () => {
    const school = {
      classes: {},
      platforms: [],
      minutesPerDay: {},
      homeworkClass: { days: [1], free: true },
    };
    const config = configOf({ school });
    expect(found(aPack([shortNotice], facts), [{ text: 'Lees', ...days }], config)).toEqual([]);
    expect(found(aPack([shortNotice], facts), [{ text: 'Lees', ...days }])).toEqual([
      'no-short-notice 0 Lees',
    ]);
  });

  it('stand at the anchor of the plan, or at the words of an entry', () => {
    const agenda = agendaOf(['Week 3', { text: 'Lees 40 min', day: '2026-11-23', grade: 'L1', id: 'a' }], {
      plans: [aPlan({ anchor: { start: 0, end: 6 } })],
    });
    const [ofDay, ofPlan] = run(aPack([overload, missing], facts), agenda);
    expect(ofDay).toMatchObject({ ruleId: 'no-overload', text: 'Lees 40 min', scope: 'plan', entryId: 'a' });
    expect(ofDay?.place.start).toEqual({ offset: 7, line: 2, column: 1 });
    expect(ofPlan).toMatchObject({ ruleId: 'require-help', text: 'Week 3', scope: 'plan' });
    expect(ofPlan?.place.end.offset).toBe(6);
  });

  it('take the options of the config, and are silent when off', () => {
    const pack = aPack([missing], facts);
    const set = (setting: ResolvedConfig['rules'][string]) =>
      configOf({ rules: { 'require-help': setting } });
    expect(found(pack, ['Lees', 'Reken'])).toEqual(['require-help - ']);
    expect(found(pack, ['Lees', 'Reken'], set({ options: { minimumTasks: 3 } }))).toEqual([]);
    expect(found(pack, ['Lees', 'Reken'], set({ severity: 'off', options: {} }))).toEqual([]);
    expect(run(pack, agendaOf(['Lees', 'Reken']), set({ severity: 'tip', options: {} }))[0]?.severity).toBe(
      'tip',
    );
  });

  it('see the entries of their own plan only', () => {
    const lines: Line[] = ['Lees', { text: 'Reken', plan: 1 }, { text: 'Schrijf', plan: 1 }];
    const pack = aPack([missing], facts);
    expect(run(pack, agendaOf(lines), configOf({}), 0)).toEqual([]);
    expect(run(pack, agendaOf(lines), configOf({}), 1)).toHaveLength(1);
  });
});
