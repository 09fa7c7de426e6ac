import { type Agenda, type Finding, SourceText } from '@hwlint/core';
import { expect, test } from 'vitest';
import { fixFile, type Reading } from './fix-file.ts';

/** A reader and linter of which every “wo” is a finding with a fix. */
function reading(source: SourceText, full = 'woensdag'): Reading {
  const findings = [...source.text.matchAll(/\bwo\b/g)].map(
    ({ index }): Finding => ({
      ruleId: 'no-abbreviation',
      key: 'language-and-access',
      severity: 'warning',
      message: '',
      text: 'wo',
      place: source.place(index, index + 2),
      scope: 'entry',
      related: [],
      suggestions: [],
      fix: { label: full, edits: [{ span: { start: index, end: index + 2 }, text: full }] },
    }),
  );
  const agenda: Agenda = {
    path: 'p',
    format: 'text',
    source,
    meta: {},
    plans: [],
    entries: [],
    directives: [],
    notices: [],
    escape: (words) => words,
  };
  return { agenda, result: { findings, suppressed: [] } };
}

const readUtf8 = async (bytes: Uint8Array) => reading(new SourceText(new TextDecoder().decode(bytes)));

test('makes the fixes and reads the outcome', async () => {
  const fixed = await fixFile(reading(new SourceText('wo\r\nvr wo\r\n')), readUtf8);
  expect(fixed).toMatchObject({ applied: 2, result: { findings: [] } });
  expect(new TextDecoder().decode(fixed?.bytes)).toBe('woensdag\r\nvr woensdag\r\n');
});

test('nothing to fix: nothing to write', async () => {
  const fixed = await fixFile(reading(new SourceText('vrijdag')), readUtf8);
  expect(fixed).toMatchObject({ applied: 0 });
  expect(fixed?.bytes).toBeUndefined();
});

test('a source that was not read exactly is left alone', async () => {
  expect(await fixFile(reading(new SourceText('wo', { isExact: false })), readUtf8)).toBeUndefined();
});

test('a fix that the encoding cannot write leaves the file alone', async () => {
  const source = new SourceText('wo', { encoding: 'windows-1252' });
  expect(await fixFile(reading(source, 'woensdag →'), readUtf8)).toBeUndefined();
});

test('the byte order mark and the encoding stay', async () => {
  const marked = await fixFile(reading(new SourceText('wo', { hasByteOrderMark: true })), readUtf8);
  expect([...(marked?.bytes ?? [])].slice(0, 4)).toEqual([0xef, 0xbb, 0xbf, 0x77]);
  const western = new SourceText('één wo', { encoding: 'windows-1252' });
  const kept = await fixFile(reading(western), async (bytes) =>
    reading(new SourceText(Buffer.from(bytes).toString('latin1'))),
  );
  expect([...(kept?.bytes ?? [])].slice(0, 4)).toEqual([0xe9, 0xe9, 0x6e, 0x20]);
});
