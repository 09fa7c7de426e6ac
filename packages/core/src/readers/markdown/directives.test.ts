import { describe, expect, test } from 'vitest';
import { readDirectives } from './directives.ts';
import { parseMarkdown } from './parse.ts';

function read(source: string) {
  const { directives, notices } = readDirectives(source, parseMarkdown(source));
  return {
    directives: directives.map(({ action, rules, reason, span }) => ({
      action,
      rules: rules.map((rule) => [rule.id, source.slice(rule.span.start, rule.span.end)]),
      reason,
      text: source.slice(span.start, span.end),
    })),
    notices: notices.map(({ message, span }) => [message.en, source.slice(span?.start, span?.end)]),
  };
}

describe('readDirectives', () => {
  test.each([
    ['<!-- hwlint-disable -->', 'disable', [], undefined],
    ['<!--hwlint-enable-->', 'enable', [], undefined],
    ['<!-- hwlint-disable-line no-grading -->', 'disable-line', ['no-grading'], undefined],
    [
      '<!-- hwlint-disable-next-line no-grading: enkel ter info -->',
      'disable-next-line',
      ['no-grading'],
      'enkel ter info',
    ],
    [
      '<!-- hwlint-disable no-grading no-paid-help -- afgesproken -->',
      'disable',
      ['no-grading', 'no-paid-help'],
      'afgesproken',
    ],
    [
      '<!-- hwlint-disable no-grading,no-paid-help , x-->',
      'disable',
      ['no-grading', 'no-paid-help', 'x'],
      undefined,
    ],
    ['<!-- hwlint-disable: alles mag -->', 'disable', [], 'alles mag'],
    [
      '<!--\n  hwlint-disable\n  no-grading: op\n  twee regels\n-->',
      'disable',
      ['no-grading'],
      'op\n  twee regels',
    ],
  ])('reads %j', (text, action, rules, reason) => {
    expect(read(`${text}\n\nLees.`).directives).toEqual([
      { action, rules: rules.map((id) => [id, id]), reason, text },
    ]);
  });

  test.each([
    ['Lees blz. 3. <!-- hwlint-disable-line no-abbreviation -->'],
    ['- a\n  - b <!-- hwlint-disable-line no-abbreviation -->'],
    ['- <!-- hwlint-disable-line no-abbreviation -->\n  a'],
    ['| a <!-- hwlint-disable-line no-abbreviation --> | b |\n|---|---|'],
    ['> a\n>\n> <!-- hwlint-disable-line\n>   no-abbreviation -->'],
    ['**a <!-- hwlint-disable-line no-abbreviation -->**'],
    ['# Titel <!-- hwlint-disable-line no-abbreviation -->'],
  ])('finds the comment in %j', (source) => {
    expect(read(source).directives).toMatchObject([
      { action: 'disable-line', rules: [['no-abbreviation', 'no-abbreviation']] },
    ]);
  });

  test('finds several in one block, in order', () => {
    expect(
      read('<!-- hwlint-disable a --> <!-- todo --> <!-- hwlint-enable a -->').directives.map(
        (d) => d.action,
      ),
    ).toEqual(['disable', 'enable']);
  });

  test('leaves other comments and code alone', () => {
    expect(read('<!-- lint disable -->\n\n`<!-- hwlint-disable -->`\n\n    <!-- hwlint-disable -->')).toEqual(
      {
        directives: [],
        notices: [],
      },
    );
  });

  test('says what it does not know', () => {
    expect(read('a <!-- hwlint-disable-nextline no-grading -->').notices).toEqual([
      [
        '"hwlint-disable-nextline" does nothing. Did you mean "hwlint-disable-next-line"?',
        '<!-- hwlint-disable-nextline no-grading -->',
      ],
    ]);
  });
});
