import type { Root, RootContent } from 'mdast';
import type { Directive, Notice } from '../../agenda/agenda.ts';
import type { Entry } from '../../agenda/entry.ts';
import type { MappedText, Span } from '../../agenda/mapped-text.ts';
import { dropColumns } from '../blocks/drop-columns.ts';
import { droppedSpans } from '../blocks/dropped-spans.ts';
import { readBlocks } from '../blocks/read-blocks.ts';
import { type PlanState, PlanWriter } from '../plan/plan-writer.ts';
import { behindMarkupIn } from './behind-markup.ts';
import { readDirectives } from './directives.ts';
import { escapeIn } from './escape.ts';
import { toBlocks } from './to-blocks.ts';

/** What the blocks of one piece of a plan say, read from `from` on. Offsets count from the start of the piece. */
export interface PieceReading {
  readonly text: string;
  readonly blocks: readonly RootContent[];
  readonly from: PlanState;
  readonly to: PlanState;
  readonly entries: readonly Entry[];
  readonly labels: readonly MappedText[];
  readonly dayLabels: ReadonlySet<MappedText>;
  /** The cells of columns that are never read. */
  readonly hidden: readonly Span[];
  readonly directives: readonly Directive[];
  readonly notices: readonly Notice[];
  readonly escape: (words: string, at: number) => string | undefined;
  readonly behindMarkup: (at: number) => number;
}

/** Reads the blocks of a piece under what stands before it, without the columns that `isDropped` names. */
export function readPiece(
  text: string,
  blocks: readonly RootContent[],
  from: PlanState,
  isDropped: (name: string) => boolean,
): PieceReading {
  const tree: Root = { type: 'root', children: [...blocks] };
  const writer = new PlanWriter(from);
  const all = toBlocks(text, blocks);
  const kept = dropColumns(all, isDropped);
  readBlocks(writer, kept);
  let escaping: PieceReading['escape'] | undefined;
  let behind: PieceReading['behindMarkup'] | undefined;
  return {
    text,
    blocks,
    from,
    to: writer.state,
    entries: writer.entries.map((entry) => ({ ...entry, same: {} })),
    labels: writer.labels,
    dayLabels: writer.dayLabels,
    hidden: droppedSpans(all, kept),
    ...readDirectives(text, tree),
    escape: (words, at) => {
      escaping ??= escapeIn(tree);
      return escaping(words, at);
    },
    behindMarkup: (at) => {
      behind ??= behindMarkupIn(tree, text);
      return behind(at);
    },
  };
}
