import { describe, expect, test } from 'vitest';
import { isNamed, Schools } from './schools.ts';

const head = (school: string, scope = '') => ({ school, scope, listedClasses: {} });

function schoolsOf(...heads: ReturnType<typeof head>[]): readonly string[] {
  const schools = new Schools();
  for (const each of heads) schools.note(each);
  return [...new Set(heads.map((each) => schools.of(each)))];
}

describe('Schools', () => {
  test('a file without a name belongs to the one school that is named, wherever it stands', () => {
    expect(schoolsOf(head(''), head('De Linde'), head(''))).toEqual(['de linde']);
    expect(schoolsOf(head('De Linde'), head(' de  linde '), head(''))).toEqual(['de linde']);
  });

  test('where several are named, what names none is a school of its own', () => {
    expect(schoolsOf(head('De Linde'), head(''), head('De Esdoorn'), head(''))).toHaveLength(3);
  });

  test('a config of its own without a name is a school of its own', () => {
    expect(schoolsOf(head('De Linde', '/a/hwlint.yml'), head('', '/b/hwlint.yml'))).toHaveLength(2);
    expect(schoolsOf(head('De Linde', '/a/hwlint.yml'), head('', '/a/hwlint.yml'))).toHaveLength(1);
    expect(schoolsOf(head('De Linde', '/a/hwlint.yml'), head(''))).toHaveLength(1);
  });

  test('names that only entries give count too', () => {
    const schools = new Schools();
    schools.noteEntry({ school: 'De Linde' }, head(''));
    expect(schools.of(head(''))).toBe('de linde');
  });

  test('tells a name from none', () => {
    const schools = new Schools();
    expect(isNamed(schools.of(head('')))).toBe(false);
    expect(isNamed(schools.of(head('De Linde')))).toBe(true);
  });
});
