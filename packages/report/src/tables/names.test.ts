import { expect, test } from 'vitest';
import { reportTexts } from '../forms/index.ts';
import { subjectName } from './names.ts';

test.each([
  ['frans', 'Frans'],
  ['nederlands/wiskunde', 'Nederlands/Wiskunde'],
  ['', 'niet gekend'],
  ['other', 'ander vak'],
])('the subject "%s" is called %s', (id, name) => {
  expect(subjectName(id, reportTexts.nl)).toBe(name);
});
