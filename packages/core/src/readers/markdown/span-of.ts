import type { Position } from 'unist';
import type { Span } from '../../agenda/mapped-text.ts';

/** A node of a syntax tree. */
export interface Positioned {
  readonly position?: Position | undefined;
}

/** Where a node stands in the source. The parser gives every node its position. */
export function spanOf(node: Positioned): Span {
  const start = node.position?.start.offset ?? 0;
  return { start, end: node.position?.end.offset ?? start };
}
