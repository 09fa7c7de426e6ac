import { expect, test } from 'vitest';
import type { DocumentFormat } from '../agenda/agenda.ts';
import { documentReaders, readDocument } from './documents.ts';

test.each(Object.keys(documentReaders) as DocumentFormat[])(
  'an empty .%s file is said to be empty',
  async (format) => {
    const agenda = await readDocument(new Uint8Array(), { path: `plan.${format}`, format });
    expect(agenda.entries).toEqual([]);
    expect(agenda.notices.map(({ message }) => message.nl)).toEqual(['Het bestand is leeg.']);
  },
);
