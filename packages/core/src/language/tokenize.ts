/** Words, numbers and codes of a text, as offsets. Parallel arrays, since most texts are read once and need no more. */
export interface Tokens {
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

const other = 0;
const letter = 1;
const digit = 2;
const joiner = 3;
/** An accent written apart, or what makes a sign an emoji: goes on with a word and never starts one. */
const mark = 4;

const asciiClass = new Uint8Array(128);
for (let code = 0; code < 128; code += 1) {
  const sign = String.fromCharCode(code);
  if (/[a-z]/i.test(sign)) asciiClass[code] = letter;
  else if (/[0-9]/.test(sign)) asciiClass[code] = digit;
  else if (/['\-./,&:]/.test(sign)) asciiClass[code] = joiner;
}

function classAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code < 128) return asciiClass[code] as number;
  if (Number.isNaN(code)) return other;
  if (code === 0x2019) return joiner;
  const sign = text.charAt(at);
  if (/\p{L}/u.test(sign)) return letter;
  if (/\p{M}/u.test(sign)) return mark;
  return /\p{N}/u.test(sign) ? digit : other;
}

/**
 * Splits a text into tokens. A token is a run of letters and digits, with what joins them inside a
 * word: an apostrophe (foto's), a hyphen (WO-toets), dots and slashes between single letters (a.h.v.,
 * t/m) and between digits (10.30, 20/4), the colon of a clock time (16:30), an ampersand between single
 * letters (M&M). Addresses (www.…, name@…) are one token, and so are the signs € and %. A dot at the end
 * is never part of a token.
 */
export function tokenize(text: string): Tokens {
  const starts: number[] = [];
  const ends: number[] = [];
  let at = 0;
  while (at < text.length) {
    const kind = classAt(text, at);
    if (kind !== letter && kind !== digit && !standsAlone(text.charAt(at))) {
      at += 1;
      continue;
    }
    const end = kind === letter || kind === digit ? tokenEnd(text, at) : at + 1;
    starts.push(at);
    ends.push(end);
    at = end;
  }
  return { starts, ends };
}

/** Signs that say as much as a word: money and shares. */
function standsAlone(sign: string): boolean {
  return sign === '€' || sign === '%';
}

const webAddress = /(?:https?:\/\/|www\.)[^\s<>"]+/iy;
const mailAddress = /[\w.+-]{1,100}@[\w-]{1,100}\.[\w.-]+/iy;

function tokenEnd(text: string, start: number): number {
  let at = start;
  let run = 0;
  while (at < text.length) {
    const kind = classAt(text, at);
    if (kind === letter || kind === digit || kind === mark) {
      at += 1;
      if (kind !== mark) run += 1;
      continue;
    }
    const sign = text.charAt(at);
    if (isAddressSign(sign)) {
      const end = addressEnd(text, start);
      if (end > at) return end;
    }
    if (kind !== joiner || !joins(text, start, at, sign, run)) break;
    at += 1;
    run = 0;
  }
  return at;
}

/** Where the address that starts here ends, without the signs of the sentence behind it; 0 for none. */
function addressEnd(text: string, start: number): number {
  for (const address of [webAddress, mailAddress]) {
    address.lastIndex = start;
    const found = address.exec(text)?.[0];
    if (found !== undefined) return start + found.replace(/[.,;:!?)]+$/, '').length;
  }
  return 0;
}

function isAddressSign(sign: string): boolean {
  return sign === ':' || sign === '@' || sign === '.';
}

function joins(text: string, start: number, at: number, sign: string, run: number): boolean {
  const before = classBefore(text, at);
  const after = classAt(text, at + 1);
  if (after !== letter && after !== digit) return false;
  switch (sign) {
    case "'":
    case '’':
      return before === letter && after === letter;
    case '-':
      return true;
    case '.':
      return before === digit ? after === digit : run === 1 && after === letter && isShortRun(text, at + 1);
    case '/':
      return before === digit
        ? after === digit
        : run === 1 && start === at - 1 && after === letter && isShortRun(text, at + 1);
    case ',':
      return before === digit && after === digit;
    case ':':
      return run <= 2 && before === digit && isMinutes(text, at + 1);
    case '&':
      return run === 1 && after === letter && isShortRun(text, at + 1);
    default:
      return false;
  }
}

/** What stands before `at`, its accents left out. */
function classBefore(text: string, at: number): number {
  let before = at - 1;
  while (classAt(text, before) === mark) before -= 1;
  return classAt(text, before);
}

function isMinutes(text: string, at: number): boolean {
  return classAt(text, at) === digit && classAt(text, at + 1) === digit && classAt(text, at + 2) !== digit;
}

/** Whether one or two letters stand here and no third, as in the pieces of t.e.m. or m.b.v. */
function isShortRun(text: string, at: number): boolean {
  return classAt(text, at + 1) !== letter || classAt(text, at + 2) !== letter;
}
