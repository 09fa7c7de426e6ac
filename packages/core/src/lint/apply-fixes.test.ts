import fc from 'fast-check';
import { expect, test } from 'vitest';
import { applyEdits, applyFixes, fixUntilStable } from './apply-fixes.ts';
import { compatibleChanges } from './compatible-changes.ts';
import type { Change, Edit, Finding } from './finding.ts';

const place = { start: { offset: 0, line: 1, column: 1 }, end: { offset: 0, line: 1, column: 1 } };

const edit = (start: number, end: number, text: string): Edit => ({ span: { start, end }, text });
const change = (...edits: Edit[]): Change => ({ label: 'x', edits });
const finding = (fix: Change): Finding => ({
  ruleId: 'a-rule',
  key: 'purpose',
  severity: 'warning',
  message: '',
  text: '',
  place,
  scope: 'entry',
  related: [],
  fix,
  suggestions: [],
});

const changes = fc.array(
  fc
    .uniqueArray(fc.nat(40), { minLength: 2, maxLength: 6 })
    .map((offsets) => offsets.sort((a, b) => a - b))
    .chain((offsets) =>
      fc.array(fc.string({ maxLength: 4 }), { minLength: 3, maxLength: 3 }).map((texts) =>
        change(
          ...texts.flatMap((text, at) => {
            const [start, end] = [offsets[at * 2], offsets[at * 2 + 1]];
            return start === undefined || end === undefined ? [] : [edit(start, end, text)];
          }),
        ),
      ),
    ),
);
const sources = fc.string({ minLength: 41, maxLength: 60 });

test('makes edits in place', () => {
  expect(applyEdits('a WO\r\nb wo\r\n', [edit(2, 4, 'wereld'), edit(8, 10, '')])).toBe('a wereld\r\nb \r\n');
  expect(applyEdits('ab', [edit(1, 1, '-')])).toBe('a-b');
});

test.each([[[edit(0, 2, ''), edit(1, 3, '')]], [[edit(0, 9, '')]], [[edit(-1, 0, '')]], [[edit(2, 1, '')]]])(
  'refuses %j',
  (edits) => {
    expect(() => applyEdits('abc', edits)).toThrow(RangeError);
  },
);

test('adjacent changes are all made', () => {
  const both = [change(edit(0, 2, 'x')), change(edit(2, 4, 'y'))];
  expect(compatibleChanges(both)).toEqual(both);
});

test('of two that collide one is made as a whole and the other not at all', () => {
  const long = change(edit(0, 2, 'x'), edit(6, 8, 'x'));
  const short = change(edit(1, 3, 'y'));
  expect(compatibleChanges([short, long])).toEqual([long]);
});

test('an edit that two changes share is made once', () => {
  const shared = edit(0, 2, 'x');
  const kept = compatibleChanges([change(shared), change(shared, edit(4, 5, 'y')), change(shared)]);
  expect(kept).toEqual([change(shared), change(edit(4, 5, 'y'))]);
});

test('the order in which changes were found does not matter', () => {
  fc.assert(
    fc.property(changes, fc.nat(), (all, seed) => {
      const shuffled = all
        .map((item, at) => ({ item, key: (at * 7919 + seed) % 101 }))
        .sort((a, b) => a.key - b.key);
      expect(compatibleChanges(shuffled.map(({ item }) => item))).toEqual(compatibleChanges(all));
    }),
  );
});

test('compatible changes can always be made, and text outside them stays', () => {
  fc.assert(
    fc.property(sources, changes, (source, all) => {
      const edits = compatibleChanges(all)
        .flatMap((kept) => kept.edits)
        .sort((a, b) => a.span.start - b.span.start);
      let rest = applyEdits(source, edits);
      let at = 0;
      for (const { span, text } of edits) {
        const untouched = source.slice(at, span.start) + text;
        expect(rest.startsWith(untouched)).toBe(true);
        rest = rest.slice(untouched.length);
        at = span.end;
      }
      expect(rest).toBe(source.slice(at));
    }),
  );
});

test('fixing what was fixed changes nothing', async () => {
  const words: Readonly<Record<string, string>> = { wo: 'WO ', 'WO ': 'wereld', ab: 'b', ba: '' };
  const findingsIn = (text: string) =>
    Object.entries(words).flatMap(([short, full]) =>
      [...text.matchAll(new RegExp(short, 'g'))].map(({ index }) =>
        finding(change(edit(index, index + short.length, full))),
      ),
    );
  await fc.assert(
    fc.asyncProperty(fc.array(fc.constantFrom('wo', 'a', 'b', '\r\n', ' ')), async (parts) => {
      const once = await fixUntilStable(parts.join(''), findingsIn, 100);
      expect(await fixUntilStable(once.text, findingsIn, 100)).toEqual({ text: once.text, applied: 0 });
    }),
  );
});

test('rounds are bounded', async () => {
  const grow = (text: string) => [finding(change(edit(text.length, text.length, 'x')))];
  expect(await fixUntilStable('', grow)).toEqual({ text: 'xxxxxxxxxx', applied: 10 });
});

test('fifty thousand fixes take no time to speak of', () => {
  const many = Array.from({ length: 50_000 }, (_, at) => finding(change(edit(at * 2, at * 2 + 1, 'yy'))));
  const started = performance.now();
  expect(applyFixes('x '.repeat(50_000), many).applied).toBe(50_000);
  expect(performance.now() - started).toBeLessThan(2000);
});
