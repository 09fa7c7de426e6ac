import type { Localized } from '../../locale.ts';
import { JsonTape, jsonKinds } from './json-tape.ts';
import { stringEnd } from './string-end.ts';

/** No export nests deeper than a dozen levels. */
export const mostDepth = 500;
/** Objects, arrays, keys and plain values together: some hundred thousand tasks with all that they hold. */
export const mostNodes = 2_000_000;

/** Where JSON stops being JSON. */
export interface JsonFault {
  readonly at: number;
  readonly messages: Localized;
  /** The innermost object or array that was open there; -1 when none was. */
  readonly inside: number;
}

export interface ParsedJson {
  /** What was read before the fault; what was open there is closed there. */
  readonly tape: JsonTape;
  readonly fault?: JsonFault;
}

type Expected = 'value' | 'value or ]' | 'key' | 'key or }' | 'comma or end' | 'nothing';

const plain = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;

/**
 * Reads strict JSON (RFC 8259) in one pass without recursion, in time linear in the text.
 * @param from offset at which the text starts
 * @param to offset behind it
 */
export function parseJson(text: string, from = 0, to = text.length): ParsedJson {
  const tape = new JsonTape(text);
  let expected: Expected = 'value';
  let open = -1;
  let depth = 0;
  let at = from;
  const stopped = (messages: Localized): ParsedJson => {
    for (let node = open; node >= 0; node = tape.parent(node)) tape.close(node, at);
    return { tape, fault: { at, messages, inside: open } };
  };
  const afterValue = (): Expected => (open < 0 ? 'nothing' : 'comma or end');

  for (;;) {
    at = skipBlanks(text, at, to);
    if (at >= to) return expected === 'nothing' ? { tape } : stopped(at === from ? nothing : brokenOff);
    if (tape.length > mostNodes) return stopped(tooMany);
    const sign = text[at] as string;
    if (expected === 'nothing') return stopped(moreBehind);
    if (expected === 'comma or end') {
      const isObject = tape.kind(open) === jsonKinds.object;
      if (sign === ',') expected = isObject ? 'key' : 'value';
      else if (sign === (isObject ? '}' : ']')) {
        tape.close(open, at + 1);
        open = tape.parent(open);
        depth -= 1;
        expected = afterValue();
      } else return stopped(unexpected);
      at += 1;
      continue;
    }
    if ((expected === 'value or ]' && sign === ']') || (expected === 'key or }' && sign === '}')) {
      tape.close(open, at + 1);
      open = tape.parent(open);
      depth -= 1;
      at += 1;
      expected = afterValue();
      continue;
    }
    if (expected === 'key' || expected === 'key or }') {
      if (sign !== '"') return stopped(unexpected);
      const end = stringEnd(text, at, to);
      if (end < 0) return stopped(badString);
      tape.add(jsonKinds.key, at, end, open);
      at = skipBlanks(text, end, to);
      if (at >= to) return stopped(brokenOff);
      if (text[at] !== ':') return stopped(unexpected);
      at += 1;
      expected = 'value';
      continue;
    }
    if (sign === '{' || sign === '[') {
      depth += 1;
      if (depth > mostDepth) return stopped(tooDeep);
      open = tape.add(sign === '{' ? jsonKinds.object : jsonKinds.array, at, to, open);
      expected = sign === '{' ? 'key or }' : 'value or ]';
      at += 1;
      continue;
    }
    const end = sign === '"' ? stringEnd(text, at, to) : plainEnd(text, at, to);
    if (end < 0) return stopped(sign === '"' ? badString : unexpected);
    tape.add(plainKind(sign), at, end, open);
    at = end;
    expected = afterValue();
  }
}

function plainKind(sign: string) {
  if (sign === '"') return jsonKinds.string;
  return sign === 't' || sign === 'f' || sign === 'n' ? jsonKinds.literal : jsonKinds.number;
}

function plainEnd(text: string, at: number, to: number): number {
  plain.lastIndex = at;
  return plain.test(text) && plain.lastIndex <= to ? plain.lastIndex : -1;
}

function skipBlanks(text: string, from: number, to: number): number {
  let at = from;
  for (; at < to; at += 1) {
    const code = text.charCodeAt(at);
    if (code !== 32 && code !== 10 && code !== 13 && code !== 9) break;
  }
  return at;
}

const nothing: Localized = { nl: 'Hier staat niets.', en: 'There is nothing here.' };
const brokenOff: Localized = {
  nl: 'Het bestand is niet volledig: het breekt hier af. Voer het opnieuw uit.',
  en: 'The file is not complete: it breaks off here. Export it again.',
};
const unexpected: Localized = {
  nl: 'Dit is geen geldige JSON: hier staat iets dat er niet hoort.',
  en: 'This is not valid JSON: something stands here that does not belong.',
};
const badString: Localized = {
  nl: 'Dit is geen geldige JSON: deze tekst wordt niet goed gesloten of bevat een teken dat niet mag.',
  en: 'This is not valid JSON: this text is not closed properly or holds a character that it must not.',
};
const moreBehind: Localized = {
  nl: 'Dit is geen geldige JSON: achter het einde staat nog iets. Is het één object per regel, noem het dan .ndjson.',
  en: 'This is not valid JSON: something stands behind its end. If it is one object a line, call it .ndjson.',
};
const tooDeep: Localized = {
  nl: `Dit is meer dan ${mostDepth} niveaus diep genest. Zo ziet geen agenda eruit.`,
  en: `This is nested more than ${mostDepth} levels deep. No agenda looks like that.`,
};
const tooMany: Localized = {
  nl: `Dit bevat meer dan ${mostNodes / 1_000_000} miljoen waarden. Splits het, of bewaar het als .ndjson: dat wordt regel per regel gelezen.`,
  en: `This holds more than ${mostNodes / 1_000_000} million values. Split it, or save it as .ndjson: that is read line by line.`,
};
