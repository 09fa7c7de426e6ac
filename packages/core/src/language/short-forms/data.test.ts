import { describe, expect, it } from 'vitest';
import { evidenceNames } from './evidence.ts';
import { dutchData } from './testing.ts';
import { keyOf } from './written-form.ts';

const { subjects = [], general = [], days = [], signs = [], clipped, known, ordinary = [] } = dutchData;
const items = [...subjects, ...general, ...days, ...signs];

describe('the Dutch short forms', () => {
  it('ask for evidence that exists', () => {
    const used = new Set(items.flatMap(({ needs = [], unless = [] }) => [...needs, ...unless]));
    expect([...used].filter((name) => !evidenceNames.includes(name))).toEqual([]);
  });

  it('have as many plural full forms as singular ones', () => {
    const uneven = items.filter(({ full, many }) => many && [full].flat().length !== [many].flat().length);
    expect(uneven).toEqual([]);
  });

  it('are written once for each meaning', () => {
    const seen = new Map<string, string>();
    const twice: string[] = [];
    for (const { short, full, needs, unless } of items) {
      for (const written of short) {
        const id = [written, full, needs, unless].join('/');
        if (seen.has(id)) twice.push(written);
        seen.set(id, written);
      }
    }
    expect(twice).toEqual([]);
  });

  it('clip words that are long enough to clip', () => {
    const words = [...(clipped?.subjects ?? []), ...(clipped?.general ?? [])];
    expect(words.filter((word) => word.length < 5)).toEqual([]);
    expect(words.length).toBe(new Set(words).size);
  });

  it('list no ordinary word as known as well', () => {
    const words = new Set(ordinary.map(keyOf));
    expect(
      (known?.words ?? []).filter((word) => words.has(keyOf(word)) && word === word.toLowerCase()),
    ).toEqual([]);
  });
});
