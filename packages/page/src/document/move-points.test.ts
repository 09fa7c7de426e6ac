import { describe, expect, it } from 'vitest';
import { aPoint } from '../testing.ts';
import { movePoint, pointsAsShown } from './move-points.ts';
import { PlanText } from './plan-text.ts';

const fix = { label: 'Schrijf “bladzijde”', edits: [{ span: { start: 5, end: 9 }, text: 'bladzijde' }] };
const added = { label: 'Schrijf erbij', edits: [{ span: { start: 20, end: 20 }, text: ', of niet' }] };
const point = aPoint({ fix, suggestions: [added], related: [{ start: 12, end: 16 }] });

describe('movePoint', () => {
  it('moves all of it with text that came before', () => {
    const moved = movePoint(point, { start: 0, end: 0, text: '- ' });
    expect(moved).toMatchObject({ start: 7, end: 11, related: [{ start: 14, end: 18 }] });
    expect(moved?.fix?.edits[0]?.span).toEqual({ start: 7, end: 11 });
    expect(moved?.suggestions[0]?.edits[0]?.span).toEqual({ start: 22, end: 22 });
  });

  it('is the same object behind everything that it speaks of', () => {
    expect(movePoint(point, { start: 20, end: 21, text: 'x' })).toBe(point);
  });

  it('is gone when its words changed', () => {
    expect(movePoint(point, { start: 6, end: 7, text: '' })).toBeUndefined();
  });

  it('keeps the words of a way out that can no longer be written', () => {
    const long = { label: 'Anders', edits: [{ span: { start: 5, end: 15 }, text: 'x' }] };
    const moved = movePoint(aPoint({ fix: long, suggestions: [long] }), { start: 11, end: 12, text: '' });
    expect(moved?.fix).toBeUndefined();
    expect(moved?.suggestions).toEqual([{ label: 'Anders', edits: [] }]);
  });

  it('forgets a related place that changed', () => {
    expect(movePoint(point, { start: 13, end: 14, text: '' })?.related).toEqual([]);
  });
});

describe('pointsAsShown', () => {
  it('counts a line end of two characters as one', () => {
    const text = new PlanText('x\r\nLees blz. 3, dan blz. 4\r\n');
    const at = text.source.indexOf('blz.');
    const [shown] = pointsAsShown([aPoint({ start: at, end: at + 4, suggestions: [added] })], text);
    expect(text.shown.slice(shown?.start, shown?.end)).toBe('blz.');
    expect(shown?.suggestions[0]?.edits[0]?.span.start).toBe(19);
  });

  it('leaves points alone where line ends are one character', () => {
    const points = [point];
    expect(pointsAsShown(points, new PlanText('a\nb'))).toBe(points);
  });
});
