import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseJson } from './parse.ts';
import { Pointers } from './pointer.ts';

/** What RFC 6901 says that a pointer points at. */
function resolve(value: unknown, pointer: string): unknown {
  let at = value;
  for (const part of pointer.split('/').slice(1)) {
    const name = part.replaceAll('~1', '/').replaceAll('~0', '~');
    at = (at as Record<string, unknown>)[name];
  }
  return at;
}

describe('Pointers', () => {
  const text = '{"value": [{"a/b": "x"}, {"c~d": ["y", {"e": 7}]}], "": true}';
  const pointers = new Pointers(parseJson(text).tape);

  it.each([
    ['"x"', '/value/0/a~1b'],
    ['a/b', '/value/0/a~1b'],
    ['"y"', '/value/1/c~0d/0'],
    ['7', '/value/1/c~0d/1/e'],
    ['true', '/'],
    ['"value"', '/value'],
    [', {"c', '/value'],
    ['{"value', ''],
  ])('points at %s', (words, pointer) => {
    expect(pointers.at(text.indexOf(words))).toBe(pointer);
  });

  it('points at every string of any file, whatever the order', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.array(fc.nat()), (value, picks) => {
        fc.pre(!JSON.stringify(value).includes('__proto__'));
        const source = JSON.stringify({ value });
        const { tape } = parseJson(source);
        const all = new Pointers(tape);
        for (const pick of picks) {
          const node = pick % tape.length;
          if (tape.kind(node) !== 2) continue;
          const said = JSON.parse(source.slice(tape.start(node), tape.end(node)));
          expect(resolve(JSON.parse(source), all.at(tape.start(node) + 1))).toBe(said);
        }
      }),
    );
  });
});
