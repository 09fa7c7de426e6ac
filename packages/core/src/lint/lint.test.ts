import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import type { Agenda, Directive } from '../agenda/agenda.ts';
import { Matcher } from '../rules/patterns/matcher.ts';
import { aFact, aPack, aRule } from '../rules/testing.ts';
import type { Finding } from './finding.ts';
import { lint } from './lint.ts';
import { aDirective, agendaOf, configOf, type Line } from './testing.ts';

const pack = aPack(
  [
    aRule('no-platform', { patterns: ['op? [#Platform{1,3}]'], unless: ['optional'] }),
    aRule('no-device', {
      patterns: ['[(oude|nieuwe)? #Device]', '[thuis .{0,3} #Device]'],
      yieldsTo: ['no-hear'],
    }),
    aRule('no-hear', { patterns: ['[{opvragen}]', 'op [#Device]'], severity: 'tip' }),
  ],
  [aFact('optional', { clause: ['mag'], sentence: ['wie wil'], plan: ['altijd'] })],
);

function names({ findings }: { findings: readonly Finding[] }): string[] {
  return findings.map(
    ({ ruleId, place, text }) => `${place.start.line}:${place.start.column} ${ruleId} ${text}`,
  );
}

describe('lint', () => {
  it('gives findings in source order, those of one place in order of rule', () => {
    const agenda = agendaOf(['Lees op je tablet', { text: 'Maak bingel', plan: 1 }, 'Oefen op tablet']);
    const two = aPack([
      aRule('no-z', { patterns: ['[#Device]'] }),
      aRule('no-b', { patterns: ['[#Device]', '[je #Device]'] }),
    ]);
    expect(names(lint(agenda, { pack: two }))).toEqual([
      '1:9 no-b je tablet',
      '1:12 no-z tablet',
      '3:10 no-b tablet',
      '3:10 no-z tablet',
    ]);
    expect(names(lint(agenda, { pack }))).toEqual([
      '1:12 no-device tablet',
      '2:6 no-platform bingel',
      '3:10 no-hear tablet',
    ]);
  });

  it('speaks Dutch, else what the config says, else what is asked for', () => {
    const agenda = agendaOf(['Maak bingel']);
    const message = (options: Parameters<typeof lint>[1]) =>
      lint(agenda, { pack, ...options }).findings[0]?.message;
    const english = configOf({ locale: 'en' });
    expect(message({})).toBe('no-platform: bingel');
    expect(message({ config: english })).toBe('no-platform (en): bingel');
    expect(message({ config: english, locale: 'nl' })).toBe('no-platform: bingel');
  });

  it('uses the Dutch pack and the default config by default', () => {
    expect(lint(agendaOf(['Lees de tekst'])).suppressed).toEqual([]);
  });

  it('lets a config set the severity of what is said about comments', () => {
    const bare = agendaOf(['{a}', 'Lees']);
    const agenda = { ...bare, directives: [aDirective(bare.source.text, '{a}', 'disable-next-line')] };
    const severities = (severity?: 'error' | 'off') => {
      const rules = severity ? { 'unused-suppression': { severity, options: {} } } : {};
      return lint(agenda, { pack, config: configOf({ rules }) }).findings.map((finding) => finding.severity);
    };
    expect([severities(), severities('error'), severities('off')]).toEqual([['warning'], ['error'], []]);
  });

  it('lets a comment name a rule that the config turned off', () => {
    const bare = agendaOf(['Maak bingel {no-platform}']);
    const directives = [aDirective(bare.source.text, '{no-platform}', 'disable-line', ['no-platform'])];
    const config = configOf({ rules: { 'no-platform': { severity: 'off', options: {} } } });
    expect(names(lint({ ...bare, directives }, { pack, config }))).toEqual([
      '1:13 unused-suppression {no-platform}',
    ]);
  });

  it('refuses a pack that cannot be read, and a language that nobody speaks', () => {
    expect(() => lint(agendaOf(['x']), { pack: aPack([aRule('no-x', { patterns: ['a)'] })]) })).toThrow(
      'pattern "a)"',
    );
    expect(() => lint(agendaOf(['x']), { pack: { ...pack, language: 'fr' } })).toThrow(RangeError);
  });
});

const line = fc
  .array(
    fc.constantFrom(
      'maak',
      'Vraag',
      'het',
      'op',
      'bingel',
      'Google Meet',
      'tablet',
      'thuis',
      'mag',
      'altijd',
      ',',
      'oude',
      '“Bingel”',
      '😊',
      '. Lees',
      'wie wil',
    ),
    { minLength: 1, maxLength: 9 },
  )
  .map((words) => words.join(' '));
const lines = fc.array(line, { maxLength: 8 });

describe('whatever the text', () => {
  it('says the same each time, whatever is remembered', () => {
    fc.assert(
      fc.property(lines, (texts) => {
        const agenda = agendaOf([...texts, ...texts]);
        const first = JSON.stringify(lint(agenda, { pack, cacheSize: 0 }));
        for (const cacheSize of [0, 1, 5, 5000, 5000]) {
          expect(JSON.stringify(lint(agenda, { pack, cacheSize }))).toBe(first);
        }
      }),
    );
  });

  it('says the same of separate plans in any order', () => {
    fc.assert(
      fc.property(lines, fc.infiniteStream(fc.nat()), (texts, order) => {
        const agenda = agendaOf(texts.map((text, plan): Line => ({ text, plan })));
        const shuffled = agenda.entries
          .map((entry) => ({ entry, rank: order.next().value as number }))
          .sort((a, b) => a.rank - b.rank)
          .map(({ entry }) => entry);
        const told = lint({ ...agenda, entries: shuffled }, { pack });
        expect(told.findings.map((finding) => withEntry(finding, shuffled))).toEqual(
          lint(agenda, { pack }).findings.map((finding) => withEntry(finding, agenda.entries)),
        );
      }),
    );
  });

  it('gives the words that stand at the place', () => {
    fc.assert(
      fc.property(lines, (texts) => {
        const agenda = agendaOf(texts);
        for (const { text, place, related } of lint(agenda, { pack }).findings) {
          for (const each of [{ text, place }, ...related]) {
            expect(agenda.source.text.slice(each.place.start.offset, each.place.end.offset)).toBe(each.text);
            expect(agenda.source.position(each.place.start.offset)).toEqual(each.place.start);
          }
        }
      }),
    );
  });

  it('sets aside with a comment what it names on its line, and nothing else', () => {
    fc.assert(
      fc.property(lines, fc.nat(), (texts, choice) => {
        const agenda = agendaOf(texts);
        const { findings } = lint(agenda, { pack });
        const chosen = findings[choice % Math.max(1, findings.length)];
        if (!chosen) return;
        const isMeant = (finding: Finding) =>
          finding.ruleId === chosen.ruleId && finding.place.start.line === chosen.place.start.line;
        const result = lint({ ...agenda, directives: [commentAt(agenda, chosen)] }, { pack });
        expect(result.findings).toEqual(findings.filter((finding) => !isMeant(finding)));
        expect(result.suppressed).toEqual(
          findings.filter(isMeant).map((finding) => ({ finding, by: 'comment', reason: 'test' })),
        );
      }),
    );
  });
});

it('does ten times the work for ten times the words, and none for words that trigger nothing', () => {
  const matchAt = vi.spyOn(Matcher.prototype, 'matchAt');
  const work = (times: number) => {
    matchAt.mockClear();
    const text = `${'Maak het thuis op bingel en vraag de woordjes van je tablet op, '.repeat(times)} klaar`;
    lint(agendaOf([text]), { pack, cacheSize: 0 });
    return matchAt.mock.calls.length;
  };
  const once = work(10);
  expect(once).toBeGreaterThanOrEqual(10);
  expect(work(100)).toBeGreaterThan(9 * once);
  expect(work(100)).toBeLessThan(11 * once);
  matchAt.mockClear();
  lint(agendaOf(['Lees de tekst van het boek en schrijf een zin. '.repeat(50)]), { pack, cacheSize: 0 });
  expect(matchAt).not.toHaveBeenCalled();
  matchAt.mockRestore();
});

function withEntry({ entryIndex, ...finding }: Finding, entries: Agenda['entries']) {
  return { ...finding, says: entryIndex === undefined ? undefined : entries[entryIndex] };
}

function commentAt({ source }: Agenda, { place, ruleId }: Finding): Directive {
  const end = place.start.offset;
  const span = { start: end, end };
  expect(source.position(end).line).toBe(place.start.line);
  return { action: 'disable-line', rules: [{ id: ruleId, span }], span, reason: 'test' };
}
