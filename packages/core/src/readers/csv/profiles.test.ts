import { describe, expect, it } from 'vitest';
import type { Profile } from '../profiles/profile.ts';
import { ReadError } from '../read-error.ts';
import type { ReadOptions } from '../reader.ts';
import { readCsv } from './index.ts';

const read = (lines: readonly string[], options: Partial<ReadOptions> = {}) =>
  readCsv(new TextEncoder().encode(lines.join('\n')), { path: 'a.csv', ...options });

const own: Profile = {
  id: 'onze-tabel',
  title: 'x',
  format: 'csv',
  when: ['Lesuur', 'Wat te doen?'],
  fields: {
    text: 'Wat te doen?',
    subject: 'Code',
    kind: { path: 'T', as: 'code' },
    due: { path: 'Klaar', as: 'month-first' },
  },
  kinds: { KT: 'test' },
};
const table = ['Lesuur,Code,Wat te doen?,T,Klaar,Naam', '3,WIS5,Tafels,KT,11/27/2026,Kind'];

describe('readCsv by profiles', () => {
  it("reads by a school's own, and says nothing of columns that it leaves out", () => {
    const { entries, notices } = read(table, { profiles: [own] });
    expect(entries).toMatchObject([{ kind: 'test', subject: 'WIS5', due: '2026-11-27' }]);
    expect(entries[0]?.text.text).toBe('Tafels');
    expect(entries[0]?.context.map(({ text }) => text)).toEqual(['WIS5']);
    expect(notices).toEqual([]);
  });

  it('lets the columns of the config go before it', () => {
    const { entries } = read(table, { profiles: [own], columns: { Lesuur: 'id', Code: 'class' } });
    expect(entries).toMatchObject([{ id: '3', className: 'WIS5' }]);
  });

  it('reads by the one that is asked for, where its text column is there', () => {
    const unlike = { ...own, when: ['Anders'] };
    const options = { profiles: [unlike], profile: 'onze-tabel' };
    expect(read(table, options).entries[0]?.due).toBe('2026-11-27');
    expect(read(['id,tekst', '1,Lees.'], options).entries).toHaveLength(1);
  });

  it('never reads a column that is dropped, whatever a profile says of it', () => {
    const { entries, hidden } = read(table, { profiles: [own], dropColumns: ['code'] });
    expect(entries[0]).not.toHaveProperty('subject');
    expect(hidden).toHaveLength(1);
  });

  it('says of the log of a script that no homework stands in it', () => {
    const log = [
      '"RequestUrl","Method","ResponseCode","ClassName","OperationName","ResultCount"',
      '"x","Get","200","3A","GetAssignments","4"',
    ];
    expect(() => read(log)).toThrow(ReadError);
    expect(() => read(log)).toThrow(/GetAssignmentsReport/);
  });
});
