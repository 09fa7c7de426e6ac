import type { EntryRecord } from '@hwlint/report';
import { expect, test } from 'vitest';
import { WaitingFiles } from './waiting-files.ts';

test('hands on each file as it came, in order, with all of its entries', async () => {
  const waiting = new WaitingFiles();
  const head = { school: '', scope: '', listedClasses: { '3A': 'L3' } } as const;
  const tail = (setAside: number) => ({ plans: [], setAside });
  for (const [shown, texts] of [
    ['a.md', ['één', 'twee\nregels']],
    ['b.md', []],
  ] as const) {
    const file = waiting.open(head, shown);
    for (const text of texts) await file.add({ text } as unknown as EntryRecord);
    await file.close(tail(texts.length));
  }
  const said: unknown[] = [];
  await waiting.settle((given, shown) => {
    expect(given).toEqual(head);
    return {
      add: ({ text }) => {
        said.push([shown, text]);
      },
      close: ({ setAside }) => {
        said.push([shown, setAside]);
      },
    };
  });
  await waiting.close();
  expect(said).toEqual([
    ['a.md', 'één'],
    ['a.md', 'twee\nregels'],
    ['a.md', 2],
    ['b.md', 0],
  ]);
});
