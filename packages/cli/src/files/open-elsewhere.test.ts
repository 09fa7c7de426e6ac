import { join } from 'node:path';
import { expect, test } from 'vitest';
import { folderWith } from '../end-to-end/run-cli.ts';
import { isOpenElsewhere } from './open-elsewhere.ts';

test.each([
  ['agenda.csv', '.~lock.agenda.csv#', true],
  ['brief.docx', '~$ief.docx', true],
  ['week.xlsx', '~$week.xlsx', true],
  ['agenda.csv', '.~lock.agenda.xlsx#', false],
  ['brief.docx', 'ief.docx', false],
])('%s beside %s: %s', async (name, beside, isOpen) => {
  const folder = folderWith({ [name]: 'x', [beside]: '' });
  expect(await isOpenElsewhere(join(folder, name))).toBe(isOpen);
});
