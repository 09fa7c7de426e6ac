import type { Scene } from './scene.ts';
import { keyOf } from './written-form.ts';

/** A run of letters within a token: the token itself, or what stands between its hyphens. */
export interface Piece {
  readonly raw: string;
  readonly key: string;
  readonly start: number;
  readonly end: number;
}

export function pieceOf(scene: Scene, index: number): Piece {
  return { raw: scene.raw(index), key: scene.key(index), start: scene.start(index), end: scene.end(index) };
}

/** The pieces between hyphens. */
export function piecesOf(scene: Scene, index: number): readonly Piece[] {
  let start = scene.start(index);
  return scene
    .raw(index)
    .split('-')
    .map((raw) => {
      const piece = { raw, key: keyOf(raw), start, end: start + raw.length };
      start = piece.end + 1;
      return piece;
    });
}
