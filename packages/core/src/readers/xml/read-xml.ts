import { SaxesParser, type SaxesTagPlain } from 'saxes';
import type { Localized } from '../../locale.ts';
import { ReadError } from '../read-error.ts';
import { canonicalPrefixes } from './namespaces.ts';

export type Attributes = Readonly<Record<string, string>>;

/** Told of what an XML part holds, from its first element to its last. */
export interface XmlHandler {
  /** `name` has the prefix that its namespace usually has, whatever the file calls it. */
  open(name: string, attributes: Attributes): void;
  close(name: string): void;
  text(text: string): void;
}

/** Elements in one another. Office programs write some tens. */
const deepest = 1000;

const broken: Localized = {
  nl: 'Dit bestand is beschadigd: wat erin staat, kan niet gelezen worden. Open het in het programma waarmee het gemaakt is en bewaar het opnieuw.',
  en: 'This file is damaged: what is in it cannot be read. Open it in the program that made it and save it once more.',
};
const hasDoctype: Localized = {
  nl: "In dit bestand staat een definitie (DOCTYPE) die in zo'n bestand niet hoort. hwlint leest het niet.",
  en: 'This file has a definition (DOCTYPE) that does not belong in such a file. hwlint does not read it.',
};
const tooDeep: Localized = {
  nl: 'In dit bestand zit te veel in elkaar om het te lezen.',
  en: 'In this file too much is nested to read it.',
};

/**
 * Reads XML piece by piece, in UTF-8 or UTF-16. Only the entities of XML itself are known; a DOCTYPE, which could
 * define others or name a file to fetch, is refused.
 */
export class XmlReader {
  readonly #parser = new SaxesParser<{ xmlns: false; position: false }>({ xmlns: false, position: false });
  readonly #path: string;
  readonly #prefixes = new Map<string, string>();
  readonly #names = new Map<string, string>();
  #decoder: InstanceType<typeof TextDecoder> | undefined;
  #depth = 0;

  constructor(handler: XmlHandler, path: string) {
    this.#path = path;
    this.#parser.on('doctype', () => {
      throw new ReadError(hasDoctype, path);
    });
    this.#parser.on('error', () => {
      throw new ReadError(broken, path);
    });
    this.#parser.on('opentag', (tag) => {
      this.#depth += 1;
      if (this.#depth > deepest) throw new ReadError(tooDeep, path);
      this.#learn(tag);
      handler.open(this.#nameOf(tag.name), tag.attributes);
    });
    this.#parser.on('closetag', ({ name }) => {
      this.#depth -= 1;
      handler.close(this.#nameOf(name));
    });
    this.#parser.on('text', (text) => handler.text(text));
    this.#parser.on('cdata', (text) => handler.text(text));
  }

  /** @throws ReadError when it is no XML, or XML that is not read */
  write(chunk: Uint8Array): void {
    this.#decoder ??= new TextDecoder(encodingOf(chunk));
    this.#parser.write(this.#decoder.decode(chunk, { stream: true }));
  }

  /** @throws ReadError when an element is not closed */
  end(): void {
    if (!this.#decoder) throw new ReadError(broken, this.#path);
    this.#parser.write(this.#decoder.decode());
    this.#parser.close();
  }

  /** Takes note of the prefixes that an element gives to namespaces. */
  #learn({ attributes }: SaxesTagPlain): void {
    for (const name in attributes) {
      if (!name.startsWith('xmlns')) continue;
      const canonical = canonicalPrefixes.get(attributes[name] ?? '');
      if (canonical === undefined) continue;
      const own = name.slice(6);
      if (this.#prefixes.get(own) === canonical) continue;
      this.#prefixes.set(own, canonical);
      this.#names.clear();
    }
  }

  #nameOf(name: string): string {
    const known = this.#names.get(name);
    if (known !== undefined) return known;
    const colon = name.indexOf(':');
    const prefix = this.#prefixes.get(colon < 0 ? '' : name.slice(0, colon));
    const full = prefix === undefined ? name : `${prefix}:${name.slice(colon + 1)}`;
    this.#names.set(name, full);
    return full;
  }
}

function encodingOf(chunk: Uint8Array): string {
  const [first, second] = chunk;
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return 'utf-16le';
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)) return 'utf-16be';
  return 'utf-8';
}
