import { attribute } from '../xml/namespaces.ts';
import type { Attributes, XmlHandler } from '../xml/read-xml.ts';

/** How a number is shown: as it is, as a day, a time or both, or as a percentage. */
export type NumberForm = 'number' | 'day' | 'time' | 'day-time' | 'percentage';

/** The formats that every workbook has without saying them. */
function builtIn(id: number): NumberForm {
  if (id === 9 || id === 10) return 'percentage';
  if ((id >= 14 && id <= 17) || (id >= 27 && id <= 31) || id === 36 || (id >= 50 && id <= 58)) return 'day';
  if ((id >= 18 && id <= 21) || (id >= 32 && id <= 35) || (id >= 45 && id <= 47)) return 'time';
  return id === 22 ? 'day-time' : 'number';
}

/** What a format code makes of a number. What it quotes, and what stands between brackets (a colour), is left out. */
export function formOf(code: string): NumberForm {
  const [first = ''] = code.toLowerCase().split(';');
  const isElapsed = /\[(?:h+|m+|s+)\]/u.test(first);
  const bare = first.replace(/"[^"]*"|\\.|_.|\*./gu, '').replace(/\[[^\]]*\]/gu, '');
  const hasTime = isElapsed || /[hs]|am\/pm/u.test(bare);
  const hasDay = /[dy]/u.test(bare) || (!hasTime && /m/u.test(bare));
  if (bare.includes('general')) return 'number';
  if (hasDay) return hasTime ? 'day-time' : 'day';
  if (hasTime) return 'time';
  return bare.includes('%') ? 'percentage' : 'number';
}

/** The styles of a workbook, as far as they say how numbers are shown. */
export class NumberFormats implements XmlHandler {
  readonly #codes = new Map<number, NumberForm>();
  readonly #ofStyles: NumberForm[] = [];
  #isInCells = false;

  open(name: string, attributes: Attributes): void {
    if (name === 'x:numFmt') {
      this.#codes.set(Number(attributes.numFmtId), formOf(attribute(attributes, 'formatCode') ?? ''));
    } else if (name === 'x:cellXfs') this.#isInCells = true;
    else if (name === 'x:xf' && this.#isInCells) {
      const id = Number(attributes.numFmtId) || 0;
      this.#ofStyles.push(this.#codes.get(id) ?? builtIn(id));
    }
  }

  close(name: string): void {
    if (name === 'x:cellXfs') this.#isInCells = false;
  }

  text(): void {}

  /** @param style the number of a cell's style */
  form(style: string | undefined): NumberForm {
    return this.#ofStyles[Number(style ?? 0)] ?? 'number';
  }
}
