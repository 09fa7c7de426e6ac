import { describe, expect, it } from 'vitest';
import type { Directive } from '../agenda/agenda.ts';
import { aPack, aRule } from '../rules/testing.ts';
import { lint } from './lint.ts';
import { applyDirectives } from './suppression.ts';
import { aDirective, agendaOf } from './testing.ts';

const pack = aPack([
  aRule('no-platform', { patterns: ['[#Platform]'] }),
  aRule('no-device', { patterns: ['[#Device]'] }),
]);
const known = ['no-platform', 'no-device', 'unused-suppression'];

type Comment = readonly [
  comment: string,
  action: Directive['action'],
  rules?: readonly string[],
  reason?: string,
];

/** Each finding as line and rule: those kept, and those set aside with the reason. */
function sorted(lines: readonly string[], ...comments: readonly Comment[]) {
  const bare = agendaOf(lines);
  const source = bare.source.text;
  const directives = comments.map(([comment, action, rules, reason]) =>
    aDirective(source, comment, action, rules, reason),
  );
  const agenda = { ...bare, directives };
  const { findings } = lint(bare, { pack });
  const { findings: kept, suppressed } = applyDirectives(agenda, findings, known, 'nl');
  const name = ({ place, ruleId }: (typeof kept)[number]) => `${place.start.line} ${ruleId}`;
  return { kept: kept.map(name), aside: suppressed.map(({ finding, reason }) => [name(finding), reason]) };
}

describe('disable-line', () => {
  it('sets aside what starts on the line of the comment', () => {
    expect(
      sorted(['Maak bingel', 'Maak bingel op tablet {x}', 'Maak bingel'], ['{x}', 'disable-line']),
    ).toEqual({
      kept: ['1 no-platform', '3 no-platform'],
      aside: [
        ['2 no-platform', undefined],
        ['2 no-device', undefined],
      ],
    });
  });

  it('sets aside the rules named only, with the reason', () => {
    const comment: Comment = ['{x no-device}', 'disable-line', ['no-device'], 'in de klas'];
    expect(sorted(['Maak bingel op tablet {x no-device}'], comment)).toEqual({
      kept: ['1 no-platform'],
      aside: [['1 no-device', 'in de klas']],
    });
  });
});

describe('disable-next-line', () => {
  it.each([
    ['the next line', ['{x}', 'Maak bingel', 'Lees bingel'], 2, 3],
    ['the next line with text on it', ['{x}', '', '  ', 'Maak bingel', 'Lees bingel'], 4, 5],
  ])('sets aside what starts on %s', (_, lines, aside, kept) => {
    expect(sorted(lines, ['{x}', 'disable-next-line'])).toEqual({
      kept: [`${kept} no-platform`],
      aside: [[`${aside} no-platform`, undefined]],
    });
  });

  it('reaches over further comments', () => {
    const lines = ['{no-device}', '', '{no-platform}{x}', 'Maak bingel op tablet'];
    const comments: Comment[] = [
      ['{no-device}', 'disable-next-line', ['no-device'], 'een'],
      ['{no-platform}', 'disable-next-line', ['no-platform'], 'twee'],
      ['{x}', 'enable'],
    ];
    expect(sorted(lines, ...comments)).toEqual({
      kept: [],
      aside: [
        ['4 no-platform', 'twee'],
        ['4 no-device', 'een'],
      ],
    });
  });

  it('names several rules at once', () => {
    const comment: Comment = ['{no-device, no-platform}', 'disable-next-line', ['no-device', 'no-platform']];
    expect(sorted(['{no-device, no-platform}', 'Maak bingel op tablet'], comment).kept).toEqual([]);
  });

  it('leaves its own line alone, and is unused at the end of a file', () => {
    const lines = ['Maak bingel {x}'];
    expect(sorted(lines, ['{x}', 'disable-next-line']).kept).toEqual([
      '1 no-platform',
      '1 unused-suppression',
    ]);
    expect(sorted([...lines, ''], ['{x}', 'disable-next-line']).kept).toEqual([
      '1 no-platform',
      '1 unused-suppression',
    ]);
  });

  it('counts lines that end in CR LF or a lone CR', () => {
    for (const end of ['\r\n', '\r']) {
      const text = `{x}${end}Maak bingel${end}Lees bingel`;
      expect(sorted([text], ['{x}', 'disable-next-line']).aside).toEqual([['2 no-platform', undefined]]);
    }
  });
});

describe('disable', () => {
  const lines = ['Maak bingel', '{a}', 'Lees bingel op tablet', '{b}', 'Oefen op bingel, tablet'];

  it('sets aside what starts behind it', () => {
    expect(sorted(lines, ['{a}', 'disable']).kept).toEqual(['1 no-platform']);
  });

  it('ends at enable', () => {
    expect(sorted(lines, ['{a}', 'disable'], ['{b}', 'enable']).kept).toEqual([
      '1 no-platform',
      '5 no-platform',
      '5 no-device',
    ]);
  });

  it('ends for the rules that enable names', () => {
    const all = ['Maak bingel', '{a}', 'Lees bingel op tablet', '{no-device}', 'Oefen op bingel, tablet'];
    expect(sorted(all, ['{a}', 'disable'], ['{no-device}', 'enable', ['no-device']]).kept).toEqual([
      '1 no-platform',
      '5 no-device',
    ]);
  });

  it('sets aside the rules named only', () => {
    const named = ['{no-device}', 'Lees bingel op tablet', '{b}', 'Oefen op tablet'];
    expect(sorted(named, ['{no-device}', 'disable', ['no-device']], ['{b}', 'enable']).kept).toEqual([
      '2 no-platform',
      '4 no-device',
    ]);
  });

  it('may start again', () => {
    const again = ['{a}', 'Lees bingel', '{b}', 'Lees bingel', '{c}', 'Lees bingel'];
    const { kept, aside } = sorted(
      again,
      ['{a}', 'disable'],
      ['{b}', 'enable'],
      ['{c}', 'disable', [], 'nu'],
    );
    expect(kept).toEqual(['4 no-platform']);
    expect(aside).toEqual([
      ['2 no-platform', undefined],
      ['6 no-platform', 'nu'],
    ]);
  });

  it('yields to a comment for the line, which gives its own reason', () => {
    const both = ['{a}', 'Lees bingel', 'Lees bingel {b}'];
    const { aside } = sorted(both, ['{a}', 'disable', [], 'alles'], ['{b}', 'disable-line', [], 'deze']);
    expect(aside).toEqual([
      ['2 no-platform', 'alles'],
      ['3 no-platform', 'deze'],
    ]);
  });
});

describe('a comment that', () => {
  it('sets nothing aside is reported', () => {
    const lines = ['{a}', 'Lees dit', '{no-device}', 'Lees bingel', 'Lees op tablet {c}'];
    const comments: Comment[] = [
      ['{a}', 'disable-next-line'],
      ['{no-device}', 'disable-next-line', ['no-device']],
      ['{c}', 'disable-line'],
    ];
    expect(sorted(lines, ...comments).kept).toEqual([
      '4 no-platform',
      '1 unused-suppression',
      '3 unused-suppression',
    ]);
  });

  it('enables is never unused', () => {
    expect(sorted(['{b}', 'Lees dit'], ['{b}', 'enable']).kept).toEqual([]);
  });

  it('names an unknown rule is reported at that name, with the nearest known one', () => {
    const bare = agendaOf(['Lees bingel {no-platfrom, no-platform}']);
    const comment = '{no-platfrom, no-platform}';
    const rules = ['no-platfrom', 'no-platform'];
    const agenda = { ...bare, directives: [aDirective(bare.source.text, comment, 'disable-line', rules)] };
    const { findings } = applyDirectives(agenda, lint(bare, { pack }).findings, known, 'nl');
    expect(findings).toEqual([
      {
        ruleId: 'unknown-suppression',
        key: 'suppression',
        severity: 'warning',
        message: 'hwlint kent geen regel “no-platfrom”. Bedoelde je “no-platform”?',
        text: 'no-platfrom',
        place: bare.source.place(13, 24),
        scope: 'plan',
        related: [],
        suggestions: [],
      },
    ]);
  });

  it('names unknown rules only is reported for that alone', () => {
    const lines = ['Lees bingel {zzz, yyy}'];
    expect(sorted(lines, ['{zzz, yyy}', 'disable-line', ['zzz', 'yyy']]).kept).toEqual([
      '1 no-platform',
      '1 unknown-suppression',
      '1 unknown-suppression',
    ]);
  });

  it('enables an unknown rule is reported too', () => {
    expect(sorted(['{zzz}'], ['{zzz}', 'enable', ['zzz']]).kept).toEqual(['1 unknown-suppression']);
  });
});

it('speaks the language asked for', () => {
  const bare = agendaOf(['{a}', 'Lees {zzz}']);
  const source = bare.source.text;
  const directives = [
    aDirective(source, '{a}', 'disable-line'),
    aDirective(source, '{zzz}', 'enable', ['zzz']),
  ];
  const { findings } = applyDirectives({ ...bare, directives }, [], known, 'en');
  expect(findings.map(({ message }) => message)).toEqual([
    'This hwlint comment sets nothing aside any more. You can remove it.',
    'hwlint knows no rule “zzz”.',
  ]);
});
