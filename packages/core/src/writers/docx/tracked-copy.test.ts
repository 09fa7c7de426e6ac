import fc from 'fast-check';
import { unzipSync } from 'fflate';
import { describe, expect, it, test } from 'vitest';
import { fixUntilStable } from '../../lint/apply-fixes.ts';
import { lint } from '../../lint/lint.ts';
import { readDocx } from '../../readers/docx/index.ts';
import { cell, docxOf, li, p, r, t, tbl, tc, tr } from '../../readers/docx/testing.ts';
import { rejectTracked } from './track-changes.ts';
import { trackedCopy } from './tracked-copy.ts';

async function copyOf(bytes: Uint8Array) {
  const judge = async (file: Uint8Array) => {
    const agenda = await readDocx(file, { path: 'plan.docx' });
    return { agenda, findings: lint(agenda).findings };
  };
  const first = await judge(bytes);
  return { ...first, judge, copy: await trackedCopy(bytes, first, judge) };
}

const bodyOf = (bytes: Uint8Array) => {
  const xml = new TextDecoder().decode(unzipSync(bytes)['word/document.xml']);
  return xml.slice(xml.indexOf('<w:body>') + 8, xml.indexOf('</w:body>'));
};
const wordsOf = async (bytes: Uint8Array) => (await readDocx(bytes, { path: 'plan.docx' })).source.text;

const bold = '<w:b/><w:color w:val="FF0000"/>';

test('words that go are deleted and others inserted, looking the same; nothing else changes', async () => {
  const { copy } = await copyOf(docxOf(p(r('Lees ') + r('blz. 3 &amp; 4', bold) + r('.'))));
  expect(copy).toMatchObject({ made: 1, left: 0 });
  const run = (inner: string) => `<w:r><w:rPr>${bold}</w:rPr>${inner}</w:r>`;
  expect(bodyOf(copy?.bytes ?? new Uint8Array())).toBe(
    p(
      `${r('Lees ')}<w:del w:id="1" w:author="hwlint">${run('<w:delText xml:space="preserve">blz.</w:delText>')}</w:del><w:ins w:id="2" w:author="hwlint">${run(t('bladzijde'))}</w:ins>${run(t(' 3 &amp; 4'))}${r('.')}`,
    ),
  );
});

test('a word over several runs, numbers that are taken, and runs of their own kind', async () => {
  const body =
    p(
      `<w:bookmarkStart w:id="7" w:name="x"/><w:r w:rsidR="00A1"><w:rPr><w:b/></w:rPr>${t('Lees bl')}</w:r><w:proofErr w:type="spellStart"/>${r('z. 3')}<w:bookmarkEnd w:id="7"/>`,
    ) + tbl(tr(cell('Maandag'), cell('Dinsdag')), tr(cell('Lees blz. 4'), cell('Zwemmen')));
  const { copy } = await copyOf(docxOf(body));
  expect(copy).toMatchObject({ made: 2, left: 0 });
  const xml = bodyOf(copy?.bytes ?? new Uint8Array());
  expect(xml).toContain(
    '<w:del w:id="8" w:author="hwlint"><w:r w:rsidR="00A1"><w:rPr><w:b/></w:rPr><w:delText xml:space="preserve">bl</w:delText>',
  );
  expect(xml).toContain('<w:proofErr w:type="spellStart"/><w:del');
  expect(xml.match(/bladzijde/gu)).toHaveLength(2);
});

test('a comment stays at the words that it was made on', async () => {
  const reference = '<w:r><w:rPr><w:rStyle w:val="Ref"/></w:rPr><w:commentReference w:id="3"/></w:r>';
  const body =
    p(
      `${r('Maak ')}<w:commentRangeStart w:id="3"/>${r('blz. 4')}<w:commentRangeEnd w:id="3"/>${reference}${r('.')}`,
    ) + p(`<w:r><w:commentReference w:id="4"/>${t('blz. 5 lezen.')}</w:r>`);
  const { copy } = await copyOf(docxOf(body));
  expect(copy).toMatchObject({ made: 2, left: 0 });
  const xml = bodyOf(copy?.bytes ?? new Uint8Array());
  expect(xml).toContain('<w:commentRangeStart w:id="3"/><w:del w:id="5"');
  expect(xml).toContain(`${t(' 4')}</w:r><w:commentRangeEnd w:id="3"/>${reference}`);
  expect(xml).toContain('<w:r><w:commentReference w:id="4"/></w:r><w:del');
});

test('what is said of a word once is changed wherever it stands', async () => {
  const { copy, judge } = await copyOf(docxOf(p(r('Lees blz. 3, blz. 4 en blz. 5.'))));
  expect(copy).toMatchObject({ made: 1, left: 0 });
  const { agenda } = await judge(copy?.bytes ?? new Uint8Array());
  expect(agenda.source.text).toBe('Lees bladzijde 3, bladzijde 4 en bladzijde 5.\n');
});

test('a tab and a break in a run stay where they are', async () => {
  const { copy } = await copyOf(
    docxOf(p(`<w:r><w:tab/>${t('Maandag: oef. 2')}<w:br/>${t('Dinsdag: lees blz. 3')}</w:r>`)),
  );
  expect(copy).toMatchObject({ made: 2, left: 0 });
  const plain = bodyOf(copy?.bytes ?? new Uint8Array()).replace(/<\/?w:(?:r|p)>|<w:del .*?<\/w:del>/gu, '');
  expect(plain.replace(/<\/?w:(?:t|ins)(?: [^>]*)?>/gu, '')).toBe(
    '<w:tab/>Maandag: oefening 2<w:br/>Dinsdag: lees bladzijde 3',
  );
});

describe('is left to whoever opens the file:', () => {
  it.each([
    ['a word in a link', p(`<w:hyperlink>${r('Lees blz. 3')}</w:hyperlink>`)],
    [
      'a word in a paragraph with changes',
      p(`${r('Lees blz. 3 ')}<w:ins w:id="4" w:author="An">${r('rustig')}</w:ins>`),
    ],
    [
      'a word beside a field',
      p(
        `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>${r('Lees blz. 3')}`,
      ),
    ],
    ['a word beside a picture', p(`<w:r><w:drawing/></w:r>${r('Lees blz. 3')}`)],
    [
      'a paragraph that is there more often than it is read',
      p(r('Lees blz. 3')) + p(r('Lees blz. 3', '<w:vanish/>')),
    ],
    ['spaces that Word does not keep', p('<w:r><w:t> Lees blz. 3 </w:t></w:r>')],
  ])('%s', async (_, body) => {
    const { findings, copy } = await copyOf(docxOf(body));
    expect(findings.some(({ fix }) => fix)).toBe(true);
    expect(copy).toBeUndefined();
  });

  it('a word in a file with more XML than a book', async () => {
    const runs = '<w:r><w:rPr><w:b/></w:rPr><w:t/></w:r>'.repeat(150_000);
    expect((await copyOf(docxOf(p(r('Lees blz. 3')) + p(runs)))).copy).toBeUndefined();
  });

  it('what has another prefix', async () => {
    const xml =
      '<a:document xmlns:a="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><a:body><a:p><a:r><a:t>Lees blz. 3</a:t></a:r></a:p></a:body></a:document>';
    const { zipSync } = await import('fflate');
    expect(
      (await copyOf(zipSync({ 'word/document.xml': new TextEncoder().encode(xml) }))).copy,
    ).toBeUndefined();
  });

  it('a point beside others that are made', async () => {
    const { copy } = await copyOf(
      docxOf(p(r('Lees blz. 3')) + p(`<w:hyperlink>${r('Maak oef. 4')}</w:hyperlink>`)),
    );
    expect(copy).toMatchObject({ made: 1, left: 1 });
  });
});

test('a copy can be fixed again, where it still can be', async () => {
  const first = await copyOf(docxOf(p(r('Lees blz. 3'))));
  const bytes = first.copy?.bytes ?? new Uint8Array();
  expect((await copyOf(bytes)).copy).toBeUndefined();
});

test('accepted it says what the fixes say, rejected what the file says, and its other parts keep their bytes', async () => {
  const word = fc.constantFrom(
    'Lees',
    'blz. 3',
    'bl',
    'z.',
    'oef. 4',
    'Wisk',
    ' ',
    '&amp;',
    '🦔',
    'één',
    'Maandag',
    '.',
  );
  const run = fc
    .tuple(word, fc.constantFrom('', '<w:b/>', '<w:i/><w:sz w:val="28"/>', '<w:vanish/>'))
    .map(([text, look]) => r(text, look));
  const piece = fc.oneof(
    { weight: 6, arbitrary: run },
    { weight: 1, arbitrary: run.map((inner) => `<w:hyperlink>${inner}</w:hyperlink>`) },
    { weight: 1, arbitrary: run.map((inner) => `<w:ins w:id="3" w:author="hwlint">${inner}</w:ins>`) },
    {
      weight: 1,
      arbitrary: fc.constantFrom(
        '<w:r><w:tab/></w:r>',
        `<w:r><w:br/>${t('oef. 5')}<w:lastRenderedPageBreak/><w:tab/></w:r>`,
        '<w:proofErr w:type="x"/>',
      ),
    },
  );
  const inner = fc.array(piece, { maxLength: 5 }).map((list) => list.join(''));
  const block = fc.oneof(
    inner.map((each) => p(each)),
    word.map((text) => li(text)),
    fc
      .array(fc.array(inner, { minLength: 2, maxLength: 3 }), { minLength: 1, maxLength: 3 })
      .map((rows) => tbl(...rows.map((row) => tr(...row.map((each) => tc(p(each))))))),
  );
  let made = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(block, { minLength: 1, maxLength: 6 }), async (blocks) => {
      const bytes = docxOf(blocks.join(''), { styles: '<w:style w:styleId="X"/>' });
      const { agenda, judge, copy } = await copyOf(bytes);
      if (!copy) return;
      made += copy.made;
      if (copy.left === 0) {
        const fixed = await fixUntilStable(agenda.source.text, async (text) =>
          text === agenda.source.text ? (await judge(bytes)).findings : [],
        );
        if (fixed.applied === copy.made) expect(await wordsOf(copy.bytes)).toBe(fixed.text);
      }
      const [before, after] = [unzipSync(bytes), unzipSync(copy.bytes)];
      expect(Object.keys(after)).toEqual(Object.keys(before));
      for (const [name, content] of Object.entries(before)) {
        if (name !== 'word/document.xml') expect(after[name]).toEqual(content);
      }
      const xml = new TextDecoder().decode(after['word/document.xml']);
      const undone = rejectTracked(xml, blocks.join('').includes('w:id="3"') ? 3 : 0);
      const words = (each: string) => each.replace(/<[^>]*>/gu, '');
      expect(words(undone)).toBe(words(new TextDecoder().decode(before['word/document.xml'])));
    }),
    { numRuns: 200 },
  );
  expect(made).toBeGreaterThan(20);
});
