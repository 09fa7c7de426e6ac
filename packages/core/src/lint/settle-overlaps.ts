import type { Hit } from './hit.ts';

/** Where two rules find the same words, the one that yields to the other stays silent. */
export function settleOverlaps(hits: readonly Hit[]): readonly Hit[] {
  return hits.filter(
    (hit) =>
      !hits.some(
        (other) =>
          hit.rule.yieldsTo.includes(other.rule.id) && other.start < hit.end && hit.start < other.end,
      ),
  );
}
