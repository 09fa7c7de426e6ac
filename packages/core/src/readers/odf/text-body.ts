import type { DocumentBuilder } from '../drawn/document-builder.ts';
import type { Attributes, XmlHandler } from '../xml/read-xml.ts';
import type { OdfStyle, OdfStyles } from './styles.ts';

/** What is passed over with all that is in it: what was deleted, remarks of readers, what repeats other text. */
export const passedOver: ReadonlySet<string> = new Set([
  'text:tracked-changes',
  'text:note-citation',
  'text:ruby-text',
  'text:table-of-content',
  'text:illustration-index',
  'text:table-index',
  'text:alphabetical-index',
  'text:user-index',
  'office:annotation',
  'office:forms',
  'office:event-listeners',
  'text:sequence-decls',
  'text:variable-decls',
  'svg:title',
  'svg:desc',
  'text:hidden-text',
  'text:hidden-paragraph',
]);

/** Rows and cells may say how often they are repeated; more than this is a page that was filled with empty ones. */
const mostRepeats = 64;

/** Reads the body of a text document in OpenDocument: changes as accepted, text boxes and notes behind their paragraph. */
export class OdfTextBody implements XmlHandler {
  readonly #builder: DocumentBuilder;
  readonly #styles: OdfStyles;
  #passed = 0;
  #isBody = false;
  #listLevel = -1;
  /** Of the list levels that were open around a cell, a box or a note. */
  readonly #outerLevels: number[] = [];
  /** The styles of the open paragraph and of the spans in it; of an outer paragraph before them. */
  readonly #looks: OdfStyle[] = [];
  #paragraphs = 0;
  #headerRows = 0;
  /** Columns that the last cell of a row still reaches over. */
  #reaches = 0;
  readonly #repeats: number[] = [];
  /** Whether white space that follows says nothing: at the start of a paragraph, and behind other. */
  #lastIsSpace = true;

  constructor(builder: DocumentBuilder, styles: OdfStyles) {
    this.#builder = builder;
    this.#styles = styles;
  }

  open(name: string, attributes: Attributes): void {
    if (this.#passed > 0) {
      this.#passed += 1;
      return;
    }
    if (!this.#isBody) {
      if (name === 'office:text') this.#isBody = true;
      else this.#styles.open(name, attributes);
      return;
    }
    switch (name) {
      case 'text:p':
      case 'text:h':
        this.#openParagraph(name, attributes);
        return;
      case 'text:span':
        this.#looks.push({ ...this.#look, ...this.#styles.style('text', attributes['text:style-name']) });
        return;
      case 'text:s':
        this.#say(' '.repeat(repeatsOf(attributes['text:c'])));
        return;
      case 'text:tab':
        this.#say('\t');
        return;
      case 'text:line-break':
        this.#say('\n');
        return;
      case 'text:list':
        this.#listLevel += 1;
        return;
      case 'text:note-body':
        this.#builder.openNote();
        this.#enter();
        return;
      case 'draw:text-box':
        this.#builder.openBox();
        this.#enter();
        return;
      case 'table:table':
        this.#builder.openTable();
        return;
      case 'table:table-header-rows':
        this.#headerRows += 1;
        return;
      case 'table:table-row':
        this.#builder.openRow();
        this.#builder.row({ isHeader: this.#headerRows > 0 });
        this.#reaches = 0;
        return;
      case 'table:table-cell':
      case 'table:covered-table-cell':
        this.#openCell(name, attributes);
        return;
      default:
        if (passedOver.has(name)) this.#passed = 1;
    }
  }

  close(name: string): void {
    if (this.#passed > 0) {
      this.#passed -= 1;
      return;
    }
    if (!this.#isBody) {
      this.#styles.close(name);
      return;
    }
    switch (name) {
      case 'office:text':
        this.#isBody = false;
        break;
      case 'text:p':
      case 'text:h':
        this.#builder.closeParagraph();
        this.#looks.pop();
        this.#paragraphs -= 1;
        break;
      case 'text:span':
        this.#looks.pop();
        break;
      case 'text:list':
        this.#listLevel -= 1;
        break;
      case 'text:note-body':
        this.#builder.closeNote();
        this.#leave();
        break;
      case 'draw:text-box':
        this.#builder.closeBox();
        this.#leave();
        break;
      case 'table:table':
        this.#builder.closeTable();
        break;
      case 'table:table-header-rows':
        this.#headerRows -= 1;
        break;
      case 'table:table-row':
        this.#builder.closeRow();
        break;
      case 'table:table-cell':
      case 'table:covered-table-cell':
        this.#closeCell();
        break;
    }
  }

  text(text: string): void {
    if (this.#passed > 0 || !this.#isBody || this.#paragraphs === 0) return;
    // As the format has it: any white space is one space, and none at the start of a paragraph.
    const words = text.replace(/[ \t\r\n]+/gu, ' ');
    const own = this.#lastIsSpace && words.startsWith(' ') ? words.slice(1) : words;
    if (own === '') return;
    this.#say(own);
    this.#lastIsSpace = own.endsWith(' ');
  }

  #say(text: string): void {
    const look = this.#look;
    if (!look.isHidden) this.#builder.text(text, look.isBold ?? false);
    this.#lastIsSpace = false;
  }

  get #look(): OdfStyle {
    return this.#looks.at(-1) ?? {};
  }

  #openParagraph(name: string, attributes: Attributes): void {
    const style = this.#styles.style('paragraph', attributes['text:style-name']);
    const level = Number(attributes['text:outline-level']) || 1;
    const heading = name === 'text:h' ? Math.min(Math.max(level, 1), 6) : style.isTitle ? 1 : undefined;
    this.#builder.openParagraph({
      heading,
      listLevel: this.#listLevel < 0 ? undefined : this.#listLevel,
    });
    this.#looks.push(style);
    this.#paragraphs += 1;
    this.#lastIsSpace = true;
  }

  /** A cell that another reaches over goes on with it when that one stands above; one to the left has its columns already. */
  #openCell(name: string, attributes: Attributes): void {
    const isCovered = name === 'table:covered-table-cell';
    const repeats = repeatsOf(attributes['table:number-columns-repeated']);
    if (isCovered && this.#reaches > 0) {
      this.#reaches = Math.max(0, this.#reaches - repeats);
      this.#passed = 1;
      return;
    }
    const columns = isCovered ? 1 : repeatsOf(attributes['table:number-columns-spanned']);
    this.#reaches = columns - 1;
    this.#repeats.push(repeats);
    this.#builder.openCell({ columns, goesOn: isCovered });
    this.#enter();
  }

  #closeCell(): void {
    this.#builder.closeCell();
    this.#leave();
    const repeats = this.#repeats.pop() ?? 1;
    for (let again = 1; again < repeats; again += 1) {
      this.#builder.openCell();
      this.#builder.closeCell();
    }
  }

  #enter(): void {
    this.#outerLevels.push(this.#listLevel);
    this.#listLevel = -1;
  }

  #leave(): void {
    this.#listLevel = this.#outerLevels.pop() ?? -1;
  }
}

function repeatsOf(value: string | undefined): number {
  return Math.min(Math.max(Math.trunc(Number(value)) || 1, 1), mostRepeats);
}
