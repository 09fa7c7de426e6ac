import { describe, expect, it } from 'vitest';
import type { Agenda } from '../agenda/agenda.ts';
import { MappedTextBuilder } from '../agenda/mapped-text-builder.ts';
import { SourceText } from '../agenda/source-text.ts';
import { aRule } from '../rules/testing.ts';
import type { Hit } from './hit.ts';
import { agendaOf } from './testing.ts';
import { type FindingFrame, spotInEntry, spotOfPlan, toFinding, toPlanFinding } from './to-finding.ts';

/** `Maak &amp; lees op Bingel.` as an entry that says `Maak & lees op Bingel.`, on the second line. */
const source = 'Week 3\nMaak &amp; lees op Bingel.';
const text = new MappedTextBuilder().add('Maak ', 7).add('&', 12, 17).add(' lees op Bingel.', 17).build();
const agenda: Agenda = {
  ...agendaOf([]),
  source: new SourceText(source),
  entries: [{ kind: 'task', plan: 0, context: [], text, id: 'taak-1' }],
  escape: (words) => (words.includes('|') ? undefined : words.replaceAll('&', '&amp;')),
};
const frame: FindingFrame = { agenda, locale: 'nl', severity: 'tip', text, entryIndex: 0 };

function aHit(given: Partial<Hit> = {}): Hit {
  return {
    rule: aRule('no-x', { key: 'parents' }),
    start: 15,
    end: 21,
    related: [],
    values: {},
    choices: [],
    liftedBy: [],
    appendAt: 21,
    ...given,
  };
}

/** What the source says at a place. */
function at(place: { start: { offset: number }; end: { offset: number } }): string {
  return source.slice(place.start.offset, place.end.offset);
}

describe('toFinding', () => {
  it('says the words and where they stand', () => {
    expect(toFinding(aHit(), frame)).toEqual({
      ruleId: 'no-x',
      key: 'parents',
      severity: 'tip',
      message: 'no-x: Bingel',
      text: 'Bingel',
      place: { start: { offset: 26, line: 2, column: 20 }, end: { offset: 32, line: 2, column: 26 } },
      scope: 'entry',
      entryIndex: 0,
      entryId: 'taak-1',
      related: [],
      suggestions: [],
    });
  });

  it('gives words as the entry says them, and the place as the source does', () => {
    const finding = toFinding(aHit({ start: 0, end: 11, related: [{ start: 5, end: 6 }] }), frame);
    expect([finding.text, at(finding.place)]).toEqual(['Maak & lees', 'Maak &amp; lees']);
    expect(finding.related.map(({ text, place }) => [text, at(place)])).toEqual([['&', '&amp;']]);
  });

  it('speaks the language asked for', () => {
    expect(toFinding(aHit(), { ...frame, locale: 'en' }).message).toBe('no-x (en): Bingel');
  });

  it('fills in the values of a check', () => {
    const rule = aRule('no-x', { message: { nl: '{text} is {full}', en: '' } });
    expect(toFinding(aHit({ rule, values: { full: 'wereldoriëntatie' } }), frame).message).toBe(
      'Bingel is wereldoriëntatie',
    );
  });

  it('says and offers what fits the aspect of the words best', () => {
    const rule = aRule('no-x', {
      aspects: {
        mailing: {
          message: { nl: 'Niet elk gezin mailt {text}.', en: '' },
          suggestions: [{ label: { nl: 'Of op papier', en: '' }, append: ', of op papier' }],
        },
        printing: {},
      },
      suggestions: [{ label: { nl: 'Of op school', en: '' }, append: ', of op school' }],
    });
    const said = (aspect?: string) => {
      const { message, suggestions } = toFinding(aHit({ rule, ...(aspect && { aspect }) }), frame);
      return [message, ...suggestions.map(({ label }) => label)];
    };
    expect(said('mailing')).toEqual(['Niet elk gezin mailt Bingel.', 'Of op papier', 'Of op school']);
    expect(said('printing')).toEqual(['no-x: Bingel', 'Of op school']);
    expect(said('constructor')).toEqual(['no-x: Bingel', 'Of op school']);
    expect(said()).toEqual(['no-x: Bingel', 'Of op school']);
  });

  it('keeps a capital that opens the sentence, not that of a name', () => {
    const rule = aRule('no-x', { suggestions: [{ label: { nl: '', en: '' }, replace: 'papier' }] });
    const written = (isOpening: boolean) =>
      toFinding(aHit({ rule, isOpening }), frame).suggestions[0]?.edits.map((edit) => edit.text);
    expect([written(true), written(false)]).toEqual([['Papier'], ['papier']]);
  });

  it('adds behind markup, and nothing to a sentence that does not end there', () => {
    const rule = aRule('no-x', { suggestions: [{ label: { nl: 'x', en: '' }, append: ', x' }] });
    const behindMarkup = (at: number) => at + 2;
    const inBold = { ...frame, agenda: { ...agenda, behindMarkup } };
    expect(toFinding(aHit({ rule }), inBold).suggestions).toEqual([
      { label: 'x', edits: [{ span: { start: 34, end: 34 }, text: ', x' }] },
    ]);
    expect(toFinding(aHit({ rule, appendAt: undefined }), inBold).suggestions).toEqual([
      { label: 'x', edits: [] },
    ]);
  });

  it('names no entry for a label', () => {
    const { entryIndex: _, ...ofLabel } = frame;
    const finding = toFinding(aHit(), ofLabel);
    expect(finding).not.toHaveProperty('entryIndex');
    expect(finding).not.toHaveProperty('entryId');
    expect(finding.scope).toBe('entry');
  });

  it('writes a fix the way the format needs it', () => {
    const fix = [
      { start: 15, end: 21, text: 'map & boek' },
      { start: 5, end: 6, text: 'en' },
    ];
    const finding = toFinding(aHit({ fix }), frame);
    expect(finding.fix).toEqual({
      label: 'Schrijf “map & boek”',
      edits: [
        { span: { start: 26, end: 32 }, text: 'map &amp; boek' },
        { span: { start: 12, end: 17 }, text: 'en' },
      ],
    });
    expect(toFinding(aHit({ fix }), { ...frame, locale: 'en' }).fix?.label).toBe('Write “map & boek”');
  });

  it('offers no fix that cannot be written there', () => {
    expect(toFinding(aHit({ fix: [{ start: 15, end: 21, text: 'a|b' }] }), frame)).not.toHaveProperty('fix');
  });

  it('offers the choices of a check before the suggestions of the rule', () => {
    const label = { nl: 'Zet “{text}” weg', en: '' };
    const rule = aRule('no-x', {
      suggestions: [
        { label, replace: 'papier' },
        { label: { nl: 'Of op papier', en: '' }, append: ', of op papier' },
        { label: { nl: 'Beide', en: '' }, replace: 'boek', append: ' thuis' },
        { label: { nl: 'Praat erover', en: '' } },
      ],
    });
    const choices = [[{ start: 15, end: 21, text: 'woensdag' }], [{ start: 15, end: 21, text: 'a|b' }]];
    const { suggestions } = toFinding(aHit({ rule, choices, appendAt: 21 }), frame);
    expect(
      suggestions.map(({ label, edits }) => [
        label,
        edits.map(({ span, text }) => [span.start, span.end, text]),
      ]),
    ).toEqual([
      ['Schrijf “woensdag”', [[26, 32, 'woensdag']]],
      ['Schrijf “a|b”', []],
      ['Zet “Bingel” weg', [[26, 32, 'papier']]],
      ['Of op papier', [[32, 32, ', of op papier']]],
      [
        'Beide',
        [
          [26, 32, 'boek'],
          [32, 32, ' thuis'],
        ],
      ],
      ['Praat erover', []],
    ]);
  });
});

describe('toPlanFinding', () => {
  const suggestions = [{ label: { nl: 'Schrijf erbij …', en: '' }, append: '!' }];

  it('shows a plan at its anchor', () => {
    const rule = aRule('require-x', { scope: 'plan', suggestions, message: { nl: '“{text}”: {n}', en: '' } });
    const { start, end } = text.sourceSpan(0, 6);
    const spot = spotOfPlan(frame.agenda, { anchor: { start, end } });
    expect(toPlanFinding(rule, { n: '3' }, { ...spot, text: 'Maak &' }, frame)).toEqual({
      ruleId: 'require-x',
      key: 'purpose',
      severity: 'tip',
      message: '“Maak &”: 3',
      text: 'Maak &',
      place: { start: { offset: 7, line: 2, column: 1 }, end: { offset: 17, line: 2, column: 11 } },
      scope: 'plan',
      related: [],
      suggestions: [{ label: 'Schrijf erbij …', edits: [] }],
    });
  });

  it('names the entry it speaks at, and counts it only for a rule about entries', () => {
    const spot = spotInEntry(frame.agenda, 0);
    const ofPlan = toPlanFinding(aRule('no-overload', { scope: 'plan' }), {}, spot, frame);
    expect([ofPlan.scope, ofPlan.entryIndex, ofPlan.entryId]).toEqual(['plan', undefined, 'taak-1']);
    const ofEntry = toPlanFinding(aRule('no-short-notice', { scope: 'entry' }), {}, spot, frame);
    expect([ofEntry.scope, ofEntry.entryIndex, ofEntry.entryId]).toEqual(['entry', 0, 'taak-1']);
  });
});
