import { attribute } from '../xml/namespaces.ts';
import type { Attributes, XmlHandler } from '../xml/read-xml.ts';

/** What a style says that tells how to read a text. */
export interface DocxStyle {
  /** Depth of a heading, from 1. */
  readonly heading?: number | undefined;
  readonly isBold?: boolean | undefined;
  readonly isHidden?: boolean | undefined;
  /** Whether it is that of lists: its paragraphs are items without saying so themselves. */
  readonly listLevel?: number | undefined;
  /** Whether it is that of tables of contents, which say again what stands elsewhere. */
  readonly isContents?: boolean | undefined;
}

interface ReadStyle {
  name: string;
  basedOn: string | undefined;
  own: { -readonly [key in keyof DocxStyle]: DocxStyle[key] };
}

const noStyle: DocxStyle = {};
const deepestChain = 20;

/** The styles of a document, each with what it has of those that it is based on. */
export class DocxStyles implements XmlHandler {
  readonly #styles = new Map<string, ReadStyle>();
  #open: ReadStyle | undefined;

  open(name: string, attributes: Attributes): void {
    if (name === 'w:style') {
      this.#open = { name: '', basedOn: undefined, own: {} };
      this.#styles.set(attribute(attributes, 'styleId') ?? '', this.#open);
      return;
    }
    const style = this.#open;
    if (!style) return;
    const value = attribute(attributes, 'val');
    if (name === 'w:name') style.name = (value ?? '').toLowerCase();
    else if (name === 'w:basedOn') style.basedOn = value;
    else if (name === 'w:b') style.own.isBold = isOn(value);
    else if (name === 'w:vanish') style.own.isHidden = isOn(value);
    else if (name === 'w:ilvl') style.own.listLevel = Number(value) || 0;
    else if (name === 'w:numId') style.own.listLevel = value === '0' ? undefined : (style.own.listLevel ?? 0);
    else if (name === 'w:outlineLvl') style.own.heading = headingOf(value);
  }

  close(name: string): void {
    if (name !== 'w:style' || !this.#open) return;
    const { name: own } = this.#open;
    const level = /^heading (\d)$/u.exec(own)?.[1];
    if (level) this.#open.own.heading = Number(level);
    if (own === 'title') this.#open.own.heading = 1;
    if (/^toc \d$/u.test(own)) this.#open.own.isContents = true;
    this.#open = undefined;
  }

  text(): void {}

  style(id: string | undefined): DocxStyle {
    let found: DocxStyle = noStyle;
    let at = id;
    for (let depth = 0; at !== undefined && depth < deepestChain; depth += 1) {
      const style = this.#styles.get(at);
      if (!style) break;
      found = { ...style.own, ...found };
      at = style.basedOn;
    }
    return found;
  }
}

/** Whether a switch is on: it is when it has no value. */
export function isOn(value: string | undefined): boolean {
  return value === undefined || !['0', 'false', 'off', 'none'].includes(value);
}

/** The depth of a heading of an outline level, which counts from 0; level 9 is the text itself. */
export function headingOf(level: string | undefined): number | undefined {
  const depth = Number(level) + 1;
  return depth >= 1 && depth <= 6 ? depth : undefined;
}
