import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jsonKinds } from './json-tape.ts';
import { JsonValue } from './json-value.ts';
import { mostDepth, parseJson } from './parse.ts';

/** The value as JSON.parse would give it. */
function plain(value: JsonValue): unknown {
  if (value.isArray) return [...value.items()].map(plain);
  if (value.isString) return value.text().text;
  if (!value.isObject) return JSON.parse(value.tape.text.slice(value.span.start, value.span.end));
  return Object.fromEntries([...value.members()].map(([key, member]) => [key, plain(member)]));
}

const nice = (value: unknown) =>
  !/\r|__proto__|\p{Surrogate}/u.test(JSON.stringify(value).replaceAll('\\r', '\r'));

describe('parseJson', () => {
  it('reads what JSON.parse reads', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.constantFrom(undefined, 1, '\t'), (value, indent) => {
        fc.pre(nice(value));
        const text = ` ${JSON.stringify(value, null, indent)}\r\n`;
        const { tape, fault } = parseJson(text);
        expect(fault).toBeUndefined();
        expect(plain(new JsonValue(tape, 0))).toEqual(JSON.parse(text));
      }),
    );
  });

  it('refuses what JSON.parse refuses', () => {
    const pieces = fc.constantFrom(
      ...[
        '{',
        '}',
        '[',
        ']',
        ',',
        ':',
        '"a"',
        '"',
        '1',
        '-',
        '01',
        '1e',
        '2.5',
        'true',
        'nul',
        'null',
        ' ',
        '\\',
        "'",
      ],
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 8 }), (list) => {
        const text = list.join('');
        let isJson = true;
        try {
          JSON.parse(text);
        } catch {
          isJson = false;
        }
        expect(parseJson(text).fault === undefined, text).toBe(isJson);
      }),
      { numRuns: 2000 },
    );
  });

  it.each([
    ['[1,]', 3],
    ['{"a" 1}', 5],
    ['["a\nb"]', 1],
    ['["\\x"]', 1],
    ['["\\u12"]', 1],
    ['{"a":1', 6],
    ['[1] 2', 4],
    ['// no\n1', 0],
    ['', 0],
  ])('says where %j stops being JSON', (text, at) => {
    expect(parseJson(text).fault?.at).toBe(at);
  });

  it('keeps what stands before a fault, closed there', () => {
    const { tape, fault } = parseJson('{"a":[1,2],"b":[3,x');
    expect(fault?.at).toBe(18);
    expect(plain(new JsonValue(tape, 0))).toEqual({ a: [1, 2], b: [3] });
  });

  it('reads one line of many', () => {
    const text = '{"a":1}\n{"a":2}\n';
    const { tape, fault } = parseJson(text, 8, 15);
    expect(fault).toBeUndefined();
    expect(new JsonValue(tape, 0).span).toEqual({ start: 8, end: 15 });
    expect(tape.kind(0)).toBe(jsonKinds.object);
  });

  it('refuses nesting that no program writes, and reads the deepest that it takes', () => {
    expect(parseJson('['.repeat(100_000)).fault).toMatchObject({ at: mostDepth });
    const deepest = '['.repeat(mostDepth) + ']'.repeat(mostDepth);
    expect(parseJson(deepest).fault).toBeUndefined();
  });
});
