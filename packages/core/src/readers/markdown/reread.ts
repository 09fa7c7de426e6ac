import type { Agenda, AgendaMeta, Directive, Notice } from '../../agenda/agenda.ts';
import type { CalendarDay, Entry, Grade } from '../../agenda/entry.ts';
import type { MappedText, Span } from '../../agenda/mapped-text.ts';
import { SourceText } from '../../agenda/source-text.ts';
import { tableDropper } from '../drop-columns.ts';
import { PlanFacts } from '../plan/plan-facts.ts';
import { ofClass, type PlanState, planOf, planStart } from '../plan/plan-writer.ts';
import type { ReadOptions } from '../reader.ts';
import { cutPieces } from './cut-pieces.ts';
import { type FrontMatter, readFrontMatter } from './front-matter.ts';
import { asReadError } from './index.ts';
import { checkLimits } from './limits.ts';
import { compareStates, labelsOf, type Renamed, renameLabels } from './plan-state.ts';
import { type PieceReading, readPiece } from './read-piece.ts';

/** A piece that was read, and its entries as they stood in the document last. */
interface Placed extends PieceReading {
  shown: Shown | undefined;
}

interface Shown {
  readonly start: number;
  readonly className: string | undefined;
  readonly grade: Grade | undefined;
  /** The labels from before the piece that its entries stand under, as they stood. */
  readonly above: readonly MappedText[];
  readonly labels: readonly MappedText[];
  readonly entries: readonly Entry[];
}

/**
 * Reads a Markdown document again and again while it is edited. What comes out is what `readMarkdown` reads of the
 * same text; what is done is in proportion to the change, but for moving what stands behind it.
 */
export class MarkdownRereader {
  readonly #leastPiece: number;
  #pieces: readonly Placed[] = [];
  #readWith = '';

  /** @param leastPiece characters that are parsed together at least; about a day of a week plan does well */
  constructor(leastPiece: number) {
    this.#leastPiece = leastPiece;
  }

  /**
   * @param text without a byte order mark, and without definitions of links
   * @throws ReadError as `readMarkdown` does
   */
  read(text: string, options: ReadOptions): Agenda {
    const { path, referenceDay, dropColumns, columns } = options;
    const source = new SourceText(text);
    checkLimits(source, path);
    const readWith = JSON.stringify([referenceDay, dropColumns, columns]);
    if (this.#readWith !== readWith) this.#pieces = [];
    this.#readWith = readWith;
    try {
      return this.#read(source, options);
    } catch (error) {
      this.#pieces = [];
      throw asReadError(error, path);
    }
  }

  #read(source: SourceText, { path, referenceDay, ...options }: ReadOptions): Agenda {
    const isDropped = tableDropper(options);
    const pieces = cutPieces(source.text, this.#pieces, this.#leastPiece);
    const frontMatter = frontMatterOf(pieces[0]?.blocks ?? [], source, path, referenceDay);
    let state = planStart(frontMatter, referenceDay);
    this.#pieces = pieces.map((piece) => {
      const known = 'from' in piece ? piece : undefined;
      const renamed = known && compareStates(known.from, state);
      const placed =
        known && renamed
          ? under(known, state, renamed)
          : { ...readPiece(piece.text, piece.blocks, state, isDropped), shown: undefined };
      state = placed.to;
      return placed;
    });
    return agendaOf(this.#pieces, source, path, frontMatter, state);
  }
}

function frontMatterOf(
  blocks: PieceReading['blocks'],
  source: SourceText,
  path: string,
  referenceDay: CalendarDay | undefined,
): FrontMatter {
  return readFrontMatter({ type: 'root', children: [...blocks] }, source, path, referenceDay);
}

/** A piece under labels that say the same as those it was read under. */
function under(piece: Placed, from: PlanState, renamed: Renamed): Placed {
  if (renamed.size === 0) return piece.from === from ? piece : { ...piece, from };
  const entries = piece.entries.map((entry) =>
    entry.context.some((label) => renamed.has(label))
      ? { ...entry, context: entry.context.map((label) => renamed.get(label)?.text ?? label) }
      : entry,
  );
  return { ...piece, from, to: renameLabels(piece.to, renamed), entries, shown: undefined };
}

/** Puts the pieces together, each moved to where it stands. */
function agendaOf(
  pieces: readonly Placed[],
  source: SourceText,
  path: string,
  frontMatter: FrontMatter,
  state: PlanState,
): Agenda {
  const { meta } = new PlanFacts(state.facts);
  const moved: Moved = new Map();
  const starts: number[] = [];
  const entries: Entry[] = [];
  const labels: MappedText[] = [];
  const dayLabels = new Set<MappedText>();
  const directives: Directive[] = [];
  const notices: Notice[] = [...frontMatter.notices];
  const hidden: Span[] = [];
  let start = 0;
  for (const piece of pieces) {
    starts.push(start);
    const shown = show(piece, start, meta, moved);
    for (const entry of shown.entries) entries.push(entry);
    for (const label of shown.labels) labels.push(label);
    for (const label of piece.dayLabels) dayLabels.add(moved.get(label) ?? label);
    for (const directive of piece.directives) directives.push(moveDirective(directive, start));
    for (const notice of piece.notices) notices.push(moveNotice(notice, start));
    for (const span of piece.hidden) hidden.push(moveSpan(span, start));
    start += piece.text.length;
  }
  const pieceAt = (offset: number) => {
    const index = Math.max(
      0,
      starts.findLastIndex((each) => each <= offset),
    );
    return { piece: pieces[index], base: starts[index] ?? 0 };
  };
  return {
    path,
    format: 'markdown',
    source,
    meta,
    plans: [planOf(meta, labels, dayLabels, entries)],
    entries,
    directives,
    notices,
    ...(hidden.length > 0 && { hidden }),
    escape: (words, offset) => {
      const { piece, base } = pieceAt(offset);
      return piece ? piece.escape(words, offset - base) : words;
    },
    behindMarkup: (offset) => {
      const { piece, base } = pieceAt(offset);
      return piece ? piece.behindMarkup(offset - base) + base : offset;
    },
  };
}

/** Labels as they were read, to the same where they stand. */
type Moved = Map<MappedText, MappedText>;

/** The entries and labels of a piece where it stands; the same objects while nothing about them changed. */
function show(piece: Placed, start: number, meta: AgendaMeta, moved: Moved): Shown {
  const known = piece.shown;
  const above = labelsOf(piece.from.outline).map(({ text }) => moved.get(text) ?? text);
  const labels = known?.start === start ? known.labels : piece.labels.map((label) => label.shifted(start));
  piece.labels.forEach((label, index) => {
    moved.set(label, labels[index] ?? label);
  });
  const { className, grade } = meta;
  const isSame =
    known?.labels === labels &&
    known.className === className &&
    known.grade === grade &&
    known.above.every((label, index) => label === above[index]);
  if (isSame) return known;
  const entries = piece.entries.map((entry): Entry => {
    const context = entry.context.map((label) => moved.get(label) ?? label.shifted(start));
    return ofClass({ ...entry, text: entry.text.shifted(start), context }, meta);
  });
  piece.shown = { start, className, grade, above, labels, entries };
  return piece.shown;
}

function moveDirective(directive: Directive, by: number): Directive {
  const rules = directive.rules.map(({ id, span }) => ({ id, span: moveSpan(span, by) }));
  return { ...directive, rules, span: moveSpan(directive.span, by) };
}

function moveNotice(notice: Notice, by: number): Notice {
  return notice.span ? { ...notice, span: moveSpan(notice.span, by) } : notice;
}

function moveSpan({ start, end }: Span, by: number): Span {
  return { start: start + by, end: end + by };
}
