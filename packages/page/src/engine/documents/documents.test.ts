import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { documentFormatOf, type Finding, inWords, lint } from '@hwlint/core';
import { readDocument } from '@hwlint/core/documents';
import { describe, expect, it, test } from 'vitest';
import { Engine } from '../engine.ts';
import type { Answer, Settings } from '../protocol.ts';
import './main.ts';

const fixtures = fileURLToPath(new URL('../../../../../fixtures', import.meta.url));
const files = ['formats', 'exports'].flatMap((folder) =>
  readdirSync(`${fixtures}/${folder}`)
    .filter((name) => /\.(?:docx|xlsx|odt|ods|html|json|ndjson)$/.test(name))
    .map((name) => `${folder}/${name}`),
);
const settings: Settings = { locale: 'nl', switches: {} };

async function open(engine: Engine, path: string): Promise<Answer & { kind: 'opened' }> {
  const answer = await engine.answer({
    kind: 'open',
    bytes: readFileSync(`${fixtures}/${path}`),
    path,
    settings,
  });
  if (answer.kind !== 'opened') throw new Error(`answered ${JSON.stringify(answer)}`);
  return answer;
}

async function saidByCore(path: string) {
  const format = documentFormatOf(path);
  if (!format) throw new Error(`${path} is no document`);
  const agenda = await readDocument(readFileSync(`${fixtures}/${path}`), { path, format });
  const { findings } = lint(agenda, { locale: 'nl' });
  const where = ({ place }: Finding) => agenda.locate && inWords(agenda.locate(place.start.offset));
  return findings.map((finding) => ({
    rule: finding.ruleId,
    words: finding.text,
    message: finding.message,
    ways: [...(finding.fix ? [finding.fix] : []), ...finding.suggestions].map(({ label }) => label).sort(),
    entry: agenda.entries[finding.entryIndex ?? -1]?.text.text.replace(/\s+/g, ' ').trim().slice(0, 30),
    where: where(finding),
  }));
}

const inOrder = <Said extends { rule: string; words: string }>(said: readonly Said[]) =>
  said.toSorted((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));

test('there are documents of each kind', () => {
  expect(new Set(files.map((name) => name.split('.').pop())).size).toBe(7);
});

describe('what is said of a document is what core says of its file', () => {
  it.each(files)('%s', async (path) => {
    const { file, drawn, reading } = await open(new Engine(), path);
    const said = reading.points.map(({ ruleId, words, message, fix, suggestions, group, where }) => ({
      rule: ruleId,
      words,
      message,
      ways: [...(fix ? [fix] : []), ...suggestions].map(({ label }) => label).sort(),
      entry: reading.groups[group]?.opening.slice(0, 30) || undefined,
      where,
    }));
    expect(inOrder(said)).toEqual(inOrder(await saidByCore(path)));
    for (const { words, start, end } of reading.points) {
      expect(file.text.slice(start, end).replace(/\s+/g, ' ')).toBe(words.replace(/\s+/g, ' '));
    }
    expect(drawn?.format).toBe(documentFormatOf(path));
    if (process.env.SHOW === path) console.log(file.text);
  });
});
