import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it, test } from 'vitest';
import { Engine } from './engine.ts';
import type { Answer, Settings, Task } from './protocol.ts';

const engine = new Engine();
const settings: Settings = { locale: 'nl', switches: {} };
const text =
  '# Week\n\n## Maandag\n\n- Lees blz. 3.\n- Maak de taak op Bingel.\n- Teken een egel.\n- Zing het lied.\n- Reken tien sommen uit.\n';

async function ask<Kind extends Answer['kind']>(task: Task, kind: Kind): Promise<Answer & { kind: Kind }> {
  const answer = await engine.answer(task);
  if (answer.kind !== kind) throw new Error(`answered ${JSON.stringify(answer)}`);
  return answer as Answer & { kind: Kind };
}

async function ruleIds(changes: Partial<Settings> = {}): Promise<string[]> {
  const task: Task = { kind: 'read', source: { text }, settings: { ...settings, ...changes } };
  return (await ask(task, 'read')).reading.points.map(({ ruleId }) => ruleId);
}

describe('read', () => {
  it('finds the words where they stand, and says under what', async () => {
    const { reading } = await ask({ kind: 'read', source: { text }, settings }, 'read');
    const point = reading.points.find(({ ruleId }) => ruleId === 'no-abbreviation');
    expect(text.slice(point?.start, point?.end)).toBe('blz.');
    expect(reading.groups[point?.group ?? -1]).toMatchObject({
      kind: 'task',
      heading: 'Maandag',
      opening: 'Lees blz. 3.',
    });
    expect(reading.format).toBe('markdown');
  });

  it('takes a text for what it is said to be', async () => {
    const source = { text, format: 'text' } as const;
    expect((await ask({ kind: 'read', source, settings }, 'read')).reading.format).toBe('text');
  });

  it('takes no text for another kind of file, whatever its first letters', async () => {
    const source = { text: '%PDF-lezen: lees blz. 3.' };
    const { reading } = await ask({ kind: 'read', source, settings }, 'read');
    expect(source.text.slice(reading.points[0]?.start, reading.points[0]?.end)).toBe('blz.');
  });

  it('speaks the language asked for', async () => {
    const task: Task = { kind: 'read', source: { text }, settings: { ...settings, locale: 'en' } };
    expect((await ask(task, 'read')).reading.points[0]?.message).toMatch(/ the /);
  });
});

describe('switched rules', () => {
  it('are silent when off, and others are not', async () => {
    const all = await ruleIds();
    expect(await ruleIds({ switches: { 'no-abbreviation': false } })).toEqual(
      all.filter((id) => id !== 'no-abbreviation'),
    );
    expect(await ruleIds()).toEqual(all);
  });

  it('speak when on, though they are off out of the box', async () => {
    const { rules } = await ask({ kind: 'rules' }, 'rules');
    expect(rules.find(({ id }) => id === 'require-purpose')?.severity).toBe('off');
    expect(await ruleIds()).not.toContain('require-purpose');
    expect(await ruleIds({ switches: { 'require-purpose': true } })).toContain('require-purpose');
  });
});

describe('fix-all', () => {
  const source = { text: '- Lees blz. 3, en hfst. 2.\r\n- Ook blz. 4.' };

  it('makes all fixes and leaves line ends alone', async () => {
    const fixed = await ask({ kind: 'fix-all', source, settings }, 'fixed');
    expect(fixed).toMatchObject({ applied: 3 });
    expect(fixed.text).toBe('- Lees bladzijde 3, en hoofdstuk 2.\r\n- Ook bladzijde 4.');
  });

  it('makes those of one rule only', async () => {
    expect(await ask({ kind: 'fix-all', source, settings, ruleId: 'no-grading' }, 'fixed')).toEqual({
      kind: 'fixed',
      text: source.text,
      applied: 0,
    });
  });
});

describe('open', () => {
  it('decodes a file and says how it is written', async () => {
    const bytes = Uint8Array.from([...'- \xe9\xe9n blz.'].map((letter) => letter.charCodeAt(0)));
    const { file } = await ask({ kind: 'open', bytes, path: 'a.md', settings }, 'opened');
    expect(file).toEqual({
      text: '- één blz.',
      encoding: 'windows-1252',
      hasByteOrderMark: false,
      isExact: true,
    });
  });

  it('answers what cannot be read with why', async () => {
    const bytes = new TextEncoder().encode('%PDF-1.7');
    const { problem } = await ask({ kind: 'open', bytes, path: 'a.txt', settings }, 'problem');
    expect(problem.message.nl).toContain('pdf');
  });
});

const bad = fileURLToPath(new URL('../../../../fixtures/bad', import.meta.url));
test.each(readdirSync(bad).filter((name) => /\.\w+$/.test(name)))('says something of %s', async (name) => {
  const task: Task = { kind: 'open', bytes: readFileSync(`${bad}/${name}`), path: name, settings };
  expect((await engine.answer(task)).kind).toMatch(/^(opened|problem)$/);
});
