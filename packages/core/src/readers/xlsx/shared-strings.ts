import type { Localized } from '../../locale.ts';
import { ReadError } from '../read-error.ts';
import { mostInWorkbook } from '../sheet/limits.ts';
import type { Attributes, XmlHandler } from '../xml/read-xml.ts';

const tooMuch: Localized = {
  nl: 'In dit bestand staat meer tekst dan hwlint van een werkmap leest. Verdeel het.',
  en: 'This file holds more text than hwlint reads of a workbook. Divide it.',
};

/** The texts that the cells of a workbook share, by their number. How they look, and how Japanese reads, is left out. */
export class SharedStrings implements XmlHandler {
  readonly #path: string;
  readonly texts: string[] = [];
  #text = '';
  #isText = false;
  #hints = 0;
  #characters = 0;

  constructor(path: string) {
    this.#path = path;
  }

  open(name: string, _attributes: Attributes): void {
    if (name === 'x:si') this.#text = '';
    else if (name === 'x:rPh') this.#hints += 1;
    else if (name === 'x:t') this.#isText = this.#hints === 0;
  }

  close(name: string): void {
    if (name === 'x:si') this.texts.push(this.#text);
    else if (name === 'x:rPh') this.#hints -= 1;
    else if (name === 'x:t') this.#isText = false;
  }

  text(text: string): void {
    if (!this.#isText) return;
    this.#characters += text.length;
    if (this.#characters > mostInWorkbook) throw new ReadError(tooMuch, this.#path);
    this.#text += text;
  }
}
