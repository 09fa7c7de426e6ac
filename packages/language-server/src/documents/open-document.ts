import type { Position, Range, TextDocumentContentChangeEvent } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { Moves, type Replaced } from './moves.ts';
import { type PositionEncoding, toCharacter, toUtf16 } from './position-encoding.ts';

/** So many edits since a version are followed. A document that takes more is nearly another. */
const mostEdits = 5_000;

/**
 * The text of a document as the client has it. Offsets are UTF-16 code units; positions are in the encoding that
 * was negotiated, and any position is taken: one outside the text means its nearest end. A byte order mark at the start is
 * no part of the text, as in a file; in positions it counts, since the client has it.
 */
export class OpenDocument {
  readonly uri: string;
  readonly languageId: string;
  readonly encoding: PositionEncoding;
  #document: TextDocument;
  /** Edits in order, each with the version that it belongs to. */
  #edits: { readonly version: number; readonly replaced: Replaced }[] = [];
  /** Edits up to this version are not known any more. */
  #followedFrom: number;

  constructor(uri: string, languageId: string, version: number, text: string, encoding: PositionEncoding) {
    this.uri = uri;
    this.languageId = languageId;
    this.encoding = encoding;
    this.#document = TextDocument.create(uri, languageId, version, text);
    this.#followedFrom = version;
  }

  get version(): number {
    return this.#document.version;
  }

  get text(): string {
    const text = this.#document.getText();
    return this.hasMark ? text.slice(1) : text;
  }

  /** Whether the client's text starts with a byte order mark: then a column on the first line is one further than in the text. */
  get hasMark(): boolean {
    const first = { start: { line: 0, character: 0 }, end: { line: 0, character: 1 } };
    return this.#document.getText(first) === '\uFEFF';
  }

  /** Takes changes one after the other, each in positions of the text before it. */
  update(changes: readonly TextDocumentContentChangeEvent[], version: number): void {
    for (const change of changes) {
      const text = typeof change?.text === 'string' ? change.text : '';
      const range = change && 'range' in change && change.range ? this.#asUtf16(change.range) : undefined;
      this.#follow(range, text.length, version);
      this.#document = TextDocument.update(this.#document, [range ? { range, text } : { text }], version);
    }
    if (changes.length === 0) this.#document = TextDocument.update(this.#document, [], version);
  }

  /** Where what stood in an earlier version stands now; undefined when that is not known any more. */
  movesSince(version: number): Moves | undefined {
    if (version < this.#followedFrom) return undefined;
    return new Moves(this.#edits.flatMap((edit) => (edit.version > version ? edit.replaced : [])));
  }

  /** Says that nobody will ask what moved since an earlier version than this. */
  unfollow(version: number): void {
    if (version <= this.#followedFrom) return;
    this.#edits = this.#edits.filter((edit) => edit.version > version);
    this.#followedFrom = version;
  }

  position(offset: number): Position {
    const position = this.#document.positionAt(offset + (this.hasMark ? 1 : 0));
    if (this.encoding === 'utf-16') return position;
    return {
      line: position.line,
      character: toCharacter(this.#line(position.line), position.character, this.encoding),
    };
  }

  range(start: number, end: number): Range {
    return { start: this.position(start), end: this.position(end) };
  }

  offset(position: Position): number {
    const offset = this.#document.offsetAt(this.#positionAsUtf16(position));
    return this.hasMark ? Math.max(0, offset - 1) : offset;
  }

  /** @param range what is replaced; absent for all */
  #follow(range: Range | undefined, length: number, version: number): void {
    const [a, b] = range
      ? [this.#document.offsetAt(range.start), this.#document.offsetAt(range.end)]
      : [0, this.text.length];
    const replaced = { start: Math.min(a, b), end: Math.max(a, b), length };
    this.#edits.push({ version, replaced });
    if (this.#edits.length > mostEdits) this.unfollow(this.#edits[mostEdits >> 1]?.version ?? version);
  }

  #asUtf16({ start, end }: Range): Range {
    return { start: this.#positionAsUtf16(start), end: this.#positionAsUtf16(end) };
  }

  #positionAsUtf16(position: Position): Position {
    const line = natural(position?.line);
    const character = natural(position?.character);
    if (this.encoding === 'utf-16' || line >= this.#document.lineCount) return { line, character };
    return { line, character: toUtf16(this.#line(line), character, this.encoding) };
  }

  #line(line: number): string {
    return this.#document.getText({ start: { line, character: 0 }, end: { line: line + 1, character: 0 } });
  }
}

/** A client may send anything: what is no whole number from 0 is 0. */
function natural(value: unknown): number {
  return typeof value === 'number' && Number.isFinite(value) && value > 0 ? Math.trunc(value) : 0;
}
