import type { Attributes } from '../xml/read-xml.ts';

export interface OdfStyle {
  readonly isBold?: boolean;
  readonly isHidden?: boolean;
  /** Whether it is that of the title of a document. */
  readonly isTitle?: boolean;
}

interface ReadStyle {
  readonly parent: string | undefined;
  own: OdfStyle;
}

const noStyle: OdfStyle = {};
const deepestChain = 20;

/** The styles of an OpenDocument file, each with what it has of its parents. */
export class OdfStyles {
  readonly #styles = new Map<string, ReadStyle>();
  #open: ReadStyle | undefined;

  open(name: string, attributes: Attributes): void {
    if (name === 'style:style') {
      const id = attributes['style:name'] ?? '';
      this.#open = {
        parent: attributes['style:parent-style-name'],
        own: id === 'Title' ? { isTitle: true } : {},
      };
      this.#styles.set(`${attributes['style:family']} ${id}`, this.#open);
    } else if (name === 'style:text-properties' && this.#open) {
      const weight = attributes['fo:font-weight'];
      const display = attributes['text:display'];
      this.#open.own = {
        ...this.#open.own,
        ...(weight !== undefined && { isBold: weight === 'bold' || Number(weight) >= 600 }),
        ...(display !== undefined && { isHidden: display === 'none' }),
      };
    }
  }

  close(name: string): void {
    if (name === 'style:style') this.#open = undefined;
  }

  /** @param family `paragraph` or `text` */
  style(family: string, name: string | undefined): OdfStyle {
    let found: OdfStyle = noStyle;
    let at = name;
    for (let depth = 0; at !== undefined && depth < deepestChain; depth += 1) {
      const style = this.#styles.get(`${family} ${at}`);
      if (!style) break;
      found = { ...style.own, ...found };
      at = style.parent;
    }
    return found;
  }
}
