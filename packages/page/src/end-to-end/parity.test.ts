import { readdirSync } from 'node:fs';
import { lint, readAgenda } from '@hwlint/core';
import { expect, test } from 'vitest';
import { PlanText } from '../document/plan-text.ts';
import { describeInBrowser, fixture, open, root, type Visit } from './visit.ts';

const fixtures = readdirSync(`${root}fixtures/school`, { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => /\.(md|txt|csv|ics)$/.test(path))
  .sort();

interface Said {
  readonly number: number;
  readonly words: string;
  readonly message: string;
  readonly ways: readonly string[];
}

/** What core says of a file, without any config: as the page shows it. */
function saidByCore(path: string): { said: Said[]; marked: string[] } {
  const agenda = readAgenda(fixture(path), { path });
  const { findings } = lint(agenda);
  const text = new PlanText(agenda.source.text);
  const ranges = findings.flatMap(({ place, related }) => [place, ...related.map((each) => each.place)]);
  const covered = new Set<number>();
  for (const { start, end } of ranges) {
    for (let at = text.toShown(start.offset); at < text.toShown(end.offset); at += 1) {
      if (text.shown[at] !== '\n') covered.add(at);
    }
  }
  return {
    said: findings.map(({ text: words, message, fix, suggestions }, index) => ({
      number: index + 1,
      words: words.replace(/\s+/g, ' ').trim(),
      message,
      ways: [...(fix ? [fix] : []), ...suggestions].map(({ label }) => label).sort(),
    })),
    marked: [...covered].sort((a, b) => a - b).map((at) => `${at} ${text.shown[at]}`),
  };
}

async function saidByPage({ page }: Visit): Promise<{ said: Said[]; marked: string[] }> {
  const said = await page.locator('.points .card').evaluateAll((cards) =>
    cards.map((card) => ({
      number: Number(card.querySelector('.badge')?.textContent),
      words: card.querySelector('.words')?.textContent ?? '',
      message: card.querySelector('.message')?.textContent ?? '',
      ways: [...card.querySelectorAll('.way, .advice li')].map(({ textContent }) => textContent ?? '').sort(),
    })),
  );
  const marked = await page.locator('.layer').evaluate((layer) => {
    const found: string[] = [];
    let at = 0;
    for (const line of layer.querySelectorAll('.line-text')) {
      for (const piece of line.childNodes) {
        for (const unit of (piece.textContent ?? '').split('')) {
          if (piece.nodeName === 'MARK') found.push(`${at} ${unit}`);
          at += 1;
        }
      }
      at += 1;
    }
    return found;
  });
  return { said, marked };
}

describeInBrowser('the page says what core says', (visit) => {
  let visited: Visit | undefined;

  test.each(fixtures)('of %s', async (path) => {
    visited ??= await visit();
    await open(visited.page, path.replaceAll('/', '-'), fixture(path));
    const [page, core] = [await saidByPage(visited), saidByCore(path)];
    expect(page.marked).toEqual(core.marked);
    const shortened = core.said.map((each) => ({
      ...each,
      words: expect.stringMatching(startOf(each.words)),
    }));
    expect(page.said).toEqual(shortened);
  });
});

/** Long words lose their middle on a card. */
function startOf(words: string): RegExp {
  const start = words.slice(0, 40).replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(words === '' ? '^Het hele plan$' : `^${start}`);
}
