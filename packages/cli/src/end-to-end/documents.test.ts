import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { docxOf, xlsxOf } from './hostile-files.ts';
import { folderWith, runCli } from './run-cli.ts';

const paragraph = (text: string) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;
const letter = docxOf(paragraph('Maak de taak van dinsdag.') + paragraph('Lees blz. 3 en blz. 4.'));

test('says in which paragraph, and offers no --fix', async () => {
  const { stdout, code } = await runCli(['brief.docx'], { cwd: folderWith({ 'brief.docx': letter }) });
  expect(code).toBe(0);
  expect(stdout).toContain('  alinea 2  let op    “blz.”  no-abbreviation\n');
  expect(stdout).toContain('ook op alinea 2\n');
  expect(stdout).not.toContain('--fix');
});

test('--fix leaves a Word file as it is, and puts its fixes as tracked changes into a copy beside it', async () => {
  const cwd = folderWith({ 'brief.docx': letter, 'plan.md': '- Lees blz. 3.\n' });
  const { stdout, stderr, code } = await runCli(['--fix', '.'], { cwd });
  expect(code).toBe(0);
  expect(stderr).toBe(
    'brief.docx: 1 aanpassing staat als bijgehouden wijziging in een kopie, brief.hwlint.docx: aanvaard wat je wilt in Word of LibreOffice. Dit bestand zelf is niet veranderd.\n',
  );
  expect(stdout).toContain('→ Schrijf “bladzijde”\n');
  expect(readFileSync(join(cwd, 'plan.md'), 'utf8')).toBe('- Lees bladzijde 3.\n');
  expect(readFileSync(join(cwd, 'brief.docx'))).toEqual(Buffer.from(letter));

  const copy = await runCli(['brief.hwlint.docx', '--format', 'ndjson'], { cwd });
  expect(copy.stdout).not.toContain('no-abbreviation');
  const again = await runCli(['--fix', '.'], { cwd });
  expect(again.stderr).toContain('de kopie met wijzigingen, brief.hwlint.docx, is er al');
  expect(again.stdout).toContain('in 1 bestand');
  expect(readdirSync(cwd).filter((name) => name.endsWith('.docx'))).toEqual([
    'brief.docx',
    'brief.hwlint.docx',
  ]);
});

test('--fix-dry-run says so beforehand, and writes nothing', async () => {
  const cwd = folderWith({ 'brief.docx': letter });
  const { stderr } = await runCli(['--fix-dry-run', '.', '--locale', 'en'], { cwd });
  expect(stderr).toBe(
    'brief.docx: With --fix 1 fix goes as a tracked change in a copy, brief.hwlint.docx. This file itself does not change.\n',
  );
  expect(readdirSync(cwd)).toEqual(['brief.docx']);
});

test('--fix says of a document that it cannot copy soundly, and of a workbook, that it leaves them alone', async () => {
  const linked = docxOf('<w:p><w:hyperlink><w:r><w:t>Lees blz. 3.</w:t></w:r></w:hyperlink></w:p>');
  const book = xlsxOf('<row r="1"><c r="A1" t="inlineStr"><is><t>Lees blz. 3.</t></is></c></row>');
  const cwd = folderWith({ 'brief.docx': linked, 'plan.xlsx': book });
  const { stderr } = await runCli(['--fix', '.'], { cwd });
  const byHand = 'Bij elk punt staat wat je er zelf in kunt veranderen.';
  expect(stderr.split('\n')).toEqual([
    expect.stringMatching(`^brief\\.docx: Geen kopie gemaakt: .*een link.* ${byHand}$`),
    `plan.xlsx: Niet aangepast, want hwlint schrijft niet in zo’n bestand. ${byHand}`,
    '',
  ]);
  expect(readdirSync(cwd)).toEqual(['brief.docx', 'plan.xlsx']);
});

test('--fix says nothing of a Word file that has nothing to fix', async () => {
  const cwd = folderWith({ 'brief.docx': docxOf(paragraph('Lees rustig.')) });
  expect((await runCli(['--fix', '.', '--locale', 'en'], { cwd })).stderr).toBe('');
});

test('programs are told that places count in the text that was drawn out', async () => {
  const cwd = folderWith({ 'brief.docx': letter, 'plan.md': '- Lees.\n' });
  const { stdout } = await runCli(['--format', 'json', '.'], { cwd });
  const { files } = JSON.parse(stdout);
  expect(files).toMatchObject([
    { path: 'brief.docx', isDrawnOut: true, isWritable: false },
    { path: 'plan.md', isDrawnOut: false, isWritable: true },
  ]);
  expect(files[0].findings[0]).toMatchObject({
    location: { kind: 'paragraph', paragraph: 2 },
    related: [{ location: { kind: 'paragraph', paragraph: 2 } }],
  });
});

test('an old Word file is told to be saved as another', async () => {
  const old = Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1);
  const cwd = folderWith({ 'brief.doc': old, 'brief.docx': old });
  const { stderr, code } = await runCli(['brief.doc', 'brief.docx', '--locale', 'en'], { cwd });
  expect(code).toBe(2);
  expect(stderr).toContain('brief.docx: This file is protected by a password, or it is of an old version');
  expect(stderr).toMatch(/brief\.doc: This is a Word or Excel file/);
});

test('on standard input', async () => {
  const args = ['--stdin', '--stdin-filename', 'brief.docx', '--format', 'github'];
  const { stdout } = await runCli(args, { cwd: folderWith({}), stdin: letter });
  expect(stdout).toContain('::warning file=brief.docx,title=hwlint no-abbreviation::alinea 2, “blz.”: ');
});
