import type { Reading, ReadingColumn } from '../../agenda/reading.ts';
import type { ColumnNamer } from '../csv/header.ts';
import { mayNameChild } from '../csv/header-names.ts';
import { hasMarkup } from '../html/has-markup.ts';
import { htmlParagraphs } from '../html/paragraphs.ts';
import { kindNamed } from '../kind-names.ts';
import { type Profile, type ProfileData, sourcesOf } from '../profiles/profile.ts';
import { shownProfile } from '../reading.ts';
import type { RecordField } from '../records/record-fields.ts';
import type { IsDropped, JsonRecord } from './json-record.ts';
import type { JsonValue } from './json-value.ts';

/** So many names of members are told. */
const mostNames = 50;
/** A longer value, in characters of the file, is no sample. */
const longestSample = 20_000;

/** What tells how the members of objects are understood. */
export interface Understanding {
  readonly profile: Profile | undefined;
  readonly namer: ColumnNamer;
  readonly isDropped: IsDropped;
}

/** How the first objects of a file are understood: each path of their profile, or else each of their members. */
export function readingOfRecords(
  records: readonly JsonRecord[],
  { profile, namer, isDropped }: Understanding,
): Reading {
  const columns = profile ? pathsOf(records, profile, isDropped) : membersOf(records, namer, isDropped);
  return { ...shownProfile(profile), columns };
}

function pathsOf(
  records: readonly JsonRecord[],
  profile: Profile,
  isDropped: IsDropped,
): readonly ReadingColumn[] {
  const fields = Object.keys(profile.fields) as (keyof ProfileData['fields'] & RecordField)[];
  return fields.flatMap((field) =>
    sourcesOf(profile, field).map(({ path }): ReadingColumn => {
      if (path.split(/[^\p{L}\p{N}_-]+/u).some(isDropped)) return { name: path, field: 'ignore' };
      return withSamples(
        path,
        field,
        records.map((record) => record.valuesAt(path).next().value ?? undefined),
      );
    }),
  );
}

function membersOf(
  records: readonly JsonRecord[],
  namer: ColumnNamer,
  isDropped: IsDropped,
): readonly ReadingColumn[] {
  const members = records.map(({ value }) => new Map(value.members()));
  const names = new Set(members.flatMap((each) => [...each.keys()]));
  return [...names].slice(0, mostNames).map((name): ReadingColumn => {
    const field = isDropped(name) ? 'ignore' : namer(name);
    if (field === undefined) return { name };
    if (field === 'ignore') return { name, field };
    const values = members.map((each) => each.get(name));
    if ((field === 'text' || field === 'title') && values.every((value) => !value || value.isObject))
      return { name };
    return withSamples(name, field, values);
  });
}

function withSamples(name: string, field: string, values: readonly (JsonValue | undefined)[]): ReadingColumn {
  const samples = values.flatMap((value) => {
    const words = value ? wordsOf(value.isArray ? (value.items().next().value ?? value) : value) : '';
    return words === '' || (field === 'kind' && mayNameChild(name) && !kindNamed(words)) ? [] : [words];
  });
  return { name, field, ...(samples.length > 0 && { samples }) };
}

function wordsOf(value: JsonValue): string {
  const { start, end } = value.span;
  if (end - start > longestSample) return '';
  const words = value.words();
  if (!hasMarkup(words)) return words;
  return htmlParagraphs(value.text())
    .map(({ text }) => text)
    .join(' ');
}
