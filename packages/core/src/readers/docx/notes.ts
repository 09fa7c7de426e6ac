import { DocumentBuilder } from '../drawn/document-builder.ts';
import type { DocumentPart } from '../drawn/document-parts.ts';
import { attribute } from '../xml/namespaces.ts';
import type { Attributes, XmlHandler } from '../xml/read-xml.ts';
import { DocxBody } from './body.ts';
import type { DocxStyles } from './styles.ts';

/** Reads the notes at the foot of pages, or at the end, by their ids. */
export class DocxNotes implements XmlHandler {
  readonly parts = new Map<string, readonly DocumentPart[]>();
  readonly #path: string;
  readonly #styles: DocxStyles;
  #open: { readonly id: string; readonly builder: DocumentBuilder; readonly body: DocxBody } | undefined;

  constructor(styles: DocxStyles, path: string) {
    this.#styles = styles;
    this.#path = path;
  }

  open(name: string, attributes: Attributes): void {
    if (this.#open) this.#open.body.open(name, attributes);
    else if (name === 'w:footnote' || name === 'w:endnote') {
      const builder = new DocumentBuilder(this.#path);
      const id = `${name.slice(2)} ${attribute(attributes, 'id')}`;
      this.#open = { id, builder, body: new DocxBody(builder, this.#styles) };
    }
  }

  close(name: string): void {
    if (!this.#open) return;
    if (name === 'w:footnote' || name === 'w:endnote') {
      this.parts.set(this.#open.id, this.#open.builder.finish());
      this.#open = undefined;
    } else this.#open.body.close(name);
  }

  text(text: string): void {
    this.#open?.body.text(text);
  }
}
