import type { DocumentBuilder } from '../drawn/document-builder.ts';
import { attribute } from '../xml/namespaces.ts';
import type { Attributes, XmlHandler } from '../xml/read-xml.ts';
import { newRunState, type RunState } from './run-state.ts';
import { type DocxStyles, headingOf, isOn } from './styles.ts';

/** What is passed over with all that is in it: what was deleted, what stands there for older programs, what says how things looked. */
const passedOver = new Set(['mc:Fallback', 'w:rt', 'w:sectPr', 'w:tabs', 'w:tblPr', 'w:tblGrid']);

/** A field's instruction comes first and says nothing; its result follows. */
type FieldPart = 'instruction' | 'result';

/**
 * Reads the body of a Word document, or its notes: changes as accepted, fields by their results, text boxes behind the
 * paragraph that they are anchored in.
 */
export class DocxBody implements XmlHandler {
  readonly #builder: DocumentBuilder;
  readonly #styles: DocxStyles;
  readonly #notes: string[] = [];
  #run: RunState = newRunState();
  readonly #outerRuns: RunState[] = [];
  readonly #fields: FieldPart[] = [];
  /** How deep within something that is passed over. */
  #passed = 0;
  #isInRowLook = false;
  #isRowKept = true;
  /** Of each content control that is open, whether it shows no more than what to fill in. */
  readonly #controls: boolean[] = [];

  constructor(builder: DocumentBuilder, styles: DocxStyles) {
    this.#builder = builder;
    this.#styles = styles;
  }

  /** The notes that the text refers to, in order: `footnote 3`. */
  get notes(): readonly string[] {
    return this.#notes;
  }

  open(name: string, attributes: Attributes): void {
    if (this.#passed > 0) {
      this.#passed += 1;
      return;
    }
    const run = this.#run;
    switch (name) {
      case 'w:r':
        run.isInRun = true;
        run.isBold = run.isBoldStyle;
        run.isHidden = false;
        return;
      case 'w:t':
      case 'm:t':
        run.isText = true;
        return;
      case 'w:p':
        this.#openParagraph();
        return;
      case 'w:pPr':
        run.isInParagraphLook = true;
        return;
      case 'w:tbl':
        this.#builder.openTable();
        return;
      case 'w:tr':
        this.#builder.openRow();
        this.#isRowKept = true;
        return;
      case 'w:trPr':
        this.#isInRowLook = true;
        return;
      case 'w:tc':
        this.#builder.openCell();
        return;
      case 'w:txbxContent':
        this.#outerRuns.push(run);
        this.#run = newRunState();
        this.#builder.openBox();
        return;
      case 'w:sdt':
        this.#controls.push(false);
        return;
      case 'w:showingPlcHdr':
        if (this.#controls.length > 0) this.#controls[this.#controls.length - 1] = true;
        return;
      case 'w:sdtContent':
        if (this.#controls.at(-1)) this.#passed = 1;
        return;
      case 'w:del':
      case 'w:moveFrom':
        this.#readDeletion();
        return;
      default:
        if (passedOver.has(name) || name.endsWith('Change')) this.#passed = 1;
        else if (run.isInParagraphLook) this.#readParagraphLook(name, attributes);
        else if (run.isInRun) this.#readRun(name, attributes);
        else this.#readTableLook(name, attributes);
    }
  }

  close(name: string): void {
    if (this.#passed > 0) {
      this.#passed -= 1;
      return;
    }
    const run = this.#run;
    switch (name) {
      case 'w:r':
        run.isInRun = false;
        break;
      case 'w:t':
      case 'm:t':
        run.isText = false;
        break;
      case 'w:p':
        this.#closeParagraph();
        break;
      case 'w:pPr':
        run.isInParagraphLook = false;
        break;
      case 'w:tbl':
        this.#builder.closeTable();
        break;
      case 'w:tr':
        this.#builder.closeRow(this.#isRowKept);
        break;
      case 'w:trPr':
        this.#isInRowLook = false;
        break;
      case 'w:tc':
        this.#builder.closeCell();
        break;
      case 'w:txbxContent':
        this.#builder.closeBox();
        this.#run = this.#outerRuns.pop() ?? newRunState();
        break;
      case 'w:sdt':
        this.#controls.pop();
        break;
    }
  }

  text(text: string): void {
    if (this.#passed > 0 || !this.#run.isText) return;
    this.#say(text);
  }

  #say(text: string): void {
    if (!this.#run.isHidden && !this.#fields.includes('instruction'))
      this.#builder.text(text, this.#run.isBold);
  }

  #openParagraph(): void {
    if (!this.#run.joinsNext) this.#builder.openParagraph();
    Object.assign(this.#run, newRunState());
  }

  #closeParagraph(): void {
    if (this.#run.joinsNext) return;
    if (this.#run.isDropped) this.#builder.dropParagraph();
    else this.#builder.closeParagraph();
  }

  /** Of content it is passed over; in the look of a paragraph or a row it says that those end, or are gone. */
  #readDeletion(): void {
    if (this.#run.isInParagraphLook) this.#run.joinsNext = true;
    else if (this.#isInRowLook) this.#isRowKept = false;
    else this.#passed = 1;
  }

  #readParagraphLook(name: string, attributes: Attributes): void {
    const value = attribute(attributes, 'val');
    if (name === 'w:pStyle') {
      const { heading, listLevel, isBold, isContents } = this.#styles.style(value);
      this.#builder.look({ heading, listLevel });
      this.#run.isBoldStyle = isBold ?? false;
      this.#run.isDropped = isContents ?? false;
    } else if (name === 'w:outlineLvl') this.#builder.look({ heading: headingOf(value) });
    else if (name === 'w:ilvl') this.#builder.look({ listLevel: Number(value) || 0 });
    else if (name === 'w:numId') this.#readNumber(value);
  }

  /** A list's number follows its level; number 0 takes the paragraph out of the list of its style. */
  #readNumber(value: string | undefined): void {
    if (value === '0') this.#builder.look({ listLevel: undefined });
    else this.#builder.markItem();
  }

  #readRun(name: string, attributes: Attributes): void {
    const run = this.#run;
    switch (name) {
      case 'w:b':
        run.isBold = isOn(attribute(attributes, 'val'));
        break;
      case 'w:vanish':
        run.isHidden = isOn(attribute(attributes, 'val'));
        break;
      case 'w:rStyle': {
        const { isBold, isHidden } = this.#styles.style(attribute(attributes, 'val'));
        run.isBold = isBold ?? run.isBold;
        run.isHidden = isHidden ?? run.isHidden;
        break;
      }
      case 'w:tab':
      case 'w:ptab':
        this.#say('\t');
        break;
      case 'w:br':
      case 'w:cr':
        this.#say('\n');
        break;
      case 'w:noBreakHyphen':
        this.#say('-');
        break;
      case 'w:fldChar':
        this.#readField(attribute(attributes, 'fldCharType'));
        break;
      case 'w:footnoteReference':
      case 'w:endnoteReference':
        this.#notes.push(
          `${name === 'w:footnoteReference' ? 'footnote' : 'endnote'} ${attribute(attributes, 'id')}`,
        );
        break;
    }
  }

  #readField(type: string | undefined): void {
    if (type === 'begin') this.#fields.push('instruction');
    else if (type === 'separate') this.#fields.splice(-1, 1, 'result');
    else if (type === 'end') this.#fields.pop();
  }

  #readTableLook(name: string, attributes: Attributes): void {
    const value = attribute(attributes, 'val');
    if (name === 'w:gridSpan') this.#builder.cell({ columns: columnsOf(value) });
    else if (name === 'w:vMerge') this.#builder.cell({ goesOn: value !== 'restart' });
    else if (name === 'w:gridBefore') this.#builder.row({ before: columnsOf(value) });
    else if (name === 'w:tblHeader') this.#builder.row({ isHeader: isOn(value) });
  }
}

/** Word itself allows 63 columns. */
function columnsOf(value: string | undefined): number {
  return Math.min(Math.max(Math.trunc(Number(value)) || 1, 1), 63);
}
