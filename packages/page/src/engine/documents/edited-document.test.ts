import { lint, type MappedText } from '@hwlint/core';
import { readDocument } from '@hwlint/core/documents';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { drawDocument } from './draw-document.ts';
import type { DrawnDocument } from './drawn-document.ts';
import { editedDocument } from './edited-document.ts';

const page = `<h1>Weekplan 3A</h1>
<h2>Maandag</h2><ul><li>Lees blz. 3.</li><li>Teken een egel.<br>Kleur hem.</li></ul>
<h2>Dinsdag</h2><ul><li>Maak oef. 4.</li></ul>`;

async function documentOf(html: string): Promise<DrawnDocument> {
  const bytes = new TextEncoder().encode(html);
  return drawDocument(await readDocument(bytes, { path: 'plan.html', format: 'html' }));
}

const document = await documentOf(page);
const { text } = document.agenda.source;
const entriesOf = ({ agenda }: DrawnDocument) =>
  agenda.entries.map(({ context, text: said }) => `${context.at(-1)?.text}: ${said.text}`);
const said = (changed: string) => entriesOf(editedDocument(document, changed));

test('the words of the page', () => {
  expect(text).toBe(
    'Weekplan 3A\nMaandag\nLees blz. 3.\nTeken een egel.\nKleur hem.\n\nDinsdag\nMaak oef. 4.',
  );
  expect(said(text)).toEqual([
    'Maandag: Lees blz. 3.',
    'Maandag: Teken een egel.\nKleur hem.',
    'Dinsdag: Maak oef. 4.',
  ]);
});

describe('a text that was changed', () => {
  it('says in each entry what stands there now', () => {
    expect(said(text.replace('blz. 3', 'bladzijde 12').replace('Kleur', 'Verf'))).toEqual([
      'Maandag: Lees bladzijde 12.',
      'Maandag: Teken een egel.\nVerf hem.',
      'Dinsdag: Maak oef. 4.',
    ]);
  });

  it('has what was put in right before and right behind an entry in it', () => {
    expect(said(text.replace('Lees blz. 3.', 'Eerst: Lees blz. 3. En 4.'))[0]).toBe(
      'Maandag: Eerst: Lees blz. 3. En 4.',
    );
  });

  it('has a new line as an entry beside the one above it', () => {
    expect(said(text.replace('3.\n', '3.\nZing een lied.\n'))).toEqual([
      'Maandag: Lees blz. 3.',
      'Maandag: Zing een lied.',
      'Maandag: Teken een egel.\nKleur hem.',
      'Dinsdag: Maak oef. 4.',
    ]);
    expect(said(`${text}\nZing.`).at(-1)).toBe('Dinsdag: Zing.');
    expect(said(text.replace('Kleur hem.\n\n', 'Kleur hem.\nZing.\n'))).toContain('Maandag: Zing.');
  });

  it('leaves out what is gone', () => {
    expect(said(text.replace('Lees blz. 3.\n', ''))).toEqual([
      'Maandag: Teken een egel.\nKleur hem.',
      'Dinsdag: Maak oef. 4.',
    ]);
    expect(said('\n')).toEqual([]);
  });

  it('shows a label that was changed', () => {
    expect(said(text.replace('Dinsdag', 'Woensdag')).at(-1)).toBe('Woensdag: Maak oef. 4.');
  });

  it('is the document again when it is changed back', () => {
    expect(editedDocument(document, text)).toBe(document);
  });
});

test('places follow, and are those of before', async () => {
  const bytes = new TextEncoder().encode(
    JSON.stringify([
      { tekst: 'Lees blz. 3.', klas: '3A' },
      { tekst: 'Maak oef. 4.', klas: '3A' },
    ]),
  );
  const records = drawDocument(await readDocument(bytes, { path: 'a.json', format: 'json' }));
  const now = editedDocument(records, records.agenda.source.text.replace('Lees', 'Lees eens\nNieuw\nin'));
  const at = (words: string) => now.locate(now.agenda.source.text.indexOf(words));
  expect(at('oef')).toEqual({ kind: 'pointer', pointer: '/1/tekst' });
  expect(at('Nieuw')).toBeUndefined();
});

describe('comments for hwlint', () => {
  it('hold where they stand in the page', async () => {
    const withComments = await documentOf(
      '<ul>\n<!-- hwlint-disable-next-line no-abbreviation -->\n<li>Lees blz. 3.</li>\n<li>Lees blz. 4.</li><!-- hwlint-disable-line -->\n<li>Lees blz. 5.</li></ul>',
    );
    const { findings, suppressed } = lint(withComments.agenda);
    expect(suppressed.length).toBe(2);
    expect(findings.map(({ place }) => withComments.agenda.source.text.slice(place.start.offset))).toEqual([
      'blz. 5.',
    ]);
    const changed = withComments.agenda.source.text.replace('3.', '33.').replace('4.', '44.');
    const now = editedDocument(withComments, changed).agenda;
    expect(lint(now).suppressed.length).toBe(2);
    expect(lint(now).findings.length).toBe(1);
  });
});

test('whatever is changed, each text stands where it says', () => {
  const lines = fc.array(
    fc.oneof(
      fc.constantFrom(...text.split('\n')),
      fc.constantFrom('', ' ', 'Lees blz.', 'nieuw ', 'Maandag 2'),
    ),
    { maxLength: 14 },
  );
  const stands = (each: MappedText, source: string) => {
    for (const { start, end, sourceStart, sourceEnd } of each.segments) {
      if (sourceEnd > sourceStart)
        expect(source.slice(sourceStart, sourceEnd)).toBe(each.text.slice(start, end));
    }
  };
  fc.assert(
    fc.property(lines, (changed) => {
      const source = changed.join('\n');
      const { agenda } = editedDocument(document, source);
      for (const { text: each, context } of agenda.entries)
        for (const one of [each, ...context]) stands(one, source);
      for (const { labels } of agenda.plans) for (const label of labels) stands(label, source);
      for (const { text: words, place } of lint(agenda).findings) {
        if (words) expect(source.slice(place.start.offset, place.end.offset)).toBe(words);
      }
    }),
    { numRuns: 300 },
  );
});
