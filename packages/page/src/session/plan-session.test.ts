import { beforeEach, describe, expect, it, vi } from 'vitest';
import { Engine } from '../engine/engine.ts';
import type { Answer, Task } from '../engine/protocol.ts';
import { PlanSession } from './plan-session.ts';
import { shownPoints } from './plan-state.ts';

const engine = new Engine();
const plan = '- Lees blz. 3 en blz. 4.\n- Maak de taak op Bingel.\n';
const bytesOf = (text: string) => new TextEncoder().encode(text);

let session: PlanSession;
beforeEach(() => {
  session = new PlanSession({ ask: (task) => engine.answer(task) });
});

const shown = () => session.state.document.text.shown;
const source = () => session.state.document.text.source;
const found = () => shownPoints(session.state).map(({ point }) => shown().slice(point.start, point.end));

async function apply(words: string, way: 'fix' | number): Promise<void> {
  await session.settled();
  const point = session.state.points.find((each) => each.words === words);
  const change = await session.waysOut.changeFor(point?.key ?? '', way);
  if (!change) throw new Error(`no way out for ${words}`);
  session.text.typed(shown().slice(0, change.start) + change.text + shown().slice(change.end));
  await session.settled();
}

describe('typing', () => {
  it('is read after a pause, or at once when somebody waits', async () => {
    session.text.typed(plan);
    expect(session.state.isStale).toBe(true);
    await session.settled();
    expect(session.state.isStale).toBe(false);
    expect(found()).toEqual(['blz.', 'Bingel']);
  });

  it('moves the points before they are read again', async () => {
    session.text.typed(plan);
    await session.settled();
    session.text.typed(plan.replace('Lees', 'Lees thuis'));
    expect(found()).toEqual(['blz.', 'Bingel']);
    session.text.typed(plan.replace('Lees', 'Lees thuis').replace('Bingel', 'Bing'));
    expect(found()).toEqual(['blz.']);
    await session.settled();
  });

  it('while the engine reads, moves what it comes back with', async () => {
    let answerNow: (() => void) | undefined;
    const slow = new PlanSession({
      ask: (task: Task) =>
        new Promise<Answer>((resolve) => {
          answerNow = async () => resolve(await engine.answer(task));
        }),
    });
    slow.text.typed(plan);
    slow.text.typed(`${plan}Ook dit.\n`);
    await vi.waitFor(() => expect(answerNow).toBeDefined(), 10_000);
    slow.text.typed(`Eerst.\n${plan}Ook dit.\n`);
    answerNow?.();
    await vi.waitFor(() => expect(slow.state.points.length).toBeGreaterThan(0), 10_000);
    const { points, document, isStale } = slow.state;
    expect(isStale).toBe(true);
    for (const { start, end, words } of points) expect(document.text.shown.slice(start, end)).toBe(words);
  });

  it('an empty text is a new one', async () => {
    await session.text.open('a.csv', bytesOf('vak;omschrijving\ntaal;Lees blz. 3\n'));
    session.text.typed('');
    expect(session.state.document.name).toBeUndefined();
    expect(session.state.document.format).toBeUndefined();
    expect(session.state.isUnsaved).toBe(false);
  });
});

describe('ways out', () => {
  it('a fix mends the places that the point names too, as one change', async () => {
    session.text.typed(plan);
    await apply('blz.', 'fix');
    expect(shown()).toBe(plan.replaceAll('blz.', 'bladzijde'));
    expect(found()).toEqual(['Bingel']);
  });

  it('a suggestion is written where the text can bear it', async () => {
    session.text.typed(plan);
    await session.settled();
    await apply('Bingel', 0);
    expect(shown()).toContain('Maak de taak op Bingel, of op papier.');
    expect(found()).toEqual(['blz.']);
  });

  it('waits for what was just typed', async () => {
    session.text.typed(plan);
    await session.settled();
    const key = session.state.points[0]?.key ?? '';
    session.text.typed(`# Week\n\n${plan}`);
    const change = await session.waysOut.changeFor(key, 'fix');
    expect(change?.start).toBe(shown().indexOf('blz.'));
  });

  it('there is none for a point that is gone', async () => {
    session.text.typed('Lees.');
    expect(await session.waysOut.changeFor('no-abbreviation:blz.:1', 'fix')).toBeUndefined();
  });

  it('all fixes together are one change', async () => {
    session.text.typed('- Lees blz. 3 en hfst. 2.\n');
    const { change, applied } = await session.waysOut.changeForAllFixes();
    expect(applied).toBe(2);
    expect(change).toEqual({ start: 9, end: 22, text: 'adzijde 3 en hoofdstuk' });
  });
});

describe('files', () => {
  it('keep the line ends that nobody touched', async () => {
    await session.text.open('plan.csv', bytesOf('vak;omschrijving\r\ntaal;"Lees\nblz. 3"\r\n'));
    await apply('blz.', 'fix');
    expect(source()).toBe('vak;omschrijving\r\ntaal;"Lees\nbladzijde 3"\r\n');
  });

  it('a text that is pasted over a file is its own', async () => {
    await session.text.open('plan.csv', bytesOf('vak;omschrijving\ntaal;Lees blz. 3\n'));
    session.text.forgetFile();
    session.text.typed(plan);
    await session.settled();
    expect(session.state.document.name).toBeUndefined();
    expect(session.state.reading?.format).not.toBe('csv');
    expect(found()).toEqual(['blz.', 'Bingel']);
  });

  it('a file that cannot be read leaves the text at hand alone', async () => {
    session.text.typed(plan);
    await session.settled();
    expect(await session.text.open('a.pdf', bytesOf('%PDF-1.7'))).toBe(false);
    expect(session.state.problem?.message.nl).toContain('pdf');
    expect(shown()).toBe(plan);
    session.dismissProblem();
    expect(session.state.problem).toBeUndefined();
  });

  it('unsaved work can be put back', async () => {
    session.text.typed(plan);
    await session.text.open('a.md', bytesOf('- Lees.\n'));
    expect(shown()).toBe('- Lees.\n');
    await session.text.restorePrevious();
    expect(shown()).toBe(plan);
    expect(session.state).toMatchObject({ isUnsaved: true, previous: undefined });
  });

  it('saved work need not', async () => {
    session.text.typed(plan);
    session.text.markSaved();
    await session.text.replace('');
    expect(session.state.previous).toBeUndefined();
  });
});

describe('settings', () => {
  it('a format that does not fit is said, and another one helps', async () => {
    session.text.typed('Lees blz. 3.\n');
    await session.text.setFormat('ics');
    expect(session.state.problem).toBeDefined();
    expect(found()).toEqual([]);
    await session.text.setFormat(undefined);
    expect(session.state.problem).toBeUndefined();
    expect(found()).toEqual(['blz.']);
  });

  it('switches of rules go back to what the rules say', async () => {
    await session.start();
    session.text.typed(plan);
    session.points.filter('no-abbreviation');
    await session.settings.switchRule('no-abbreviation', false);
    expect(session.state.onlyRule).toBeUndefined();
    expect(found()).toEqual(['Bingel']);
    await session.settings.switchRule('no-abbreviation', true);
    expect(session.state.settings.switches).toEqual({});
    await session.settings.switchRule('no-required-internet', false);
    await session.settings.resetRules();
    expect(found()).toEqual(['blz.', 'Bingel']);
  });

  it('a filter hides points and keeps their numbers', async () => {
    session.text.typed(plan);
    await session.settled();
    session.points.filter('no-required-internet');
    expect(shownPoints(session.state).map(({ number }) => number)).toEqual([2]);
  });

  it('another language says the same of the same words', async () => {
    session.text.typed(plan);
    await session.settled();
    const dutch = session.state.points;
    await session.settings.setLocale('en');
    expect(session.state.points.map(({ key }) => key)).toEqual(dutch.map(({ key }) => key));
    expect(session.state.points[0]?.message).not.toBe(dutch[0]?.message);
  });
});

describe('pointAt', () => {
  it('finds the point at a caret, at both of its ends too', async () => {
    session.text.typed(plan);
    await session.settled();
    const at = shown().indexOf('blz.');
    expect([at - 1, at, at + 2, at + 4, at + 5].map((offset) => session.points.at(offset)?.words)).toEqual([
      undefined,
      'blz.',
      'blz.',
      'blz.',
      undefined,
    ]);
  });
});

it('an engine that fails is said, and does not go on for ever', async () => {
  const broken = new PlanSession({ ask: () => Promise.reject(new Error('stuk')) });
  broken.text.typed(plan);
  await broken.settled();
  expect(broken.state.problem?.message.nl).toContain('Je tekst staat er nog');
});
