import type { MappedText } from '../../agenda/mapped-text.ts';
import type { Label } from '../plan/label.ts';
import type { OutlineState } from '../plan/outline.ts';
import type { PlanState } from '../plan/plan-writer.ts';

/** Labels that say the same as others, which they take the place of. */
export type Renamed = ReadonlyMap<MappedText, Label>;

/**
 * Whether what follows reads alike from both states. Labels may stand elsewhere.
 * @returns the labels of `before` that are other objects in `now`, by their text; undefined when the states differ
 */
export function compareStates(before: PlanState, now: PlanState): Renamed | undefined {
  const renamed = new Map<MappedText, Label>();
  if (before === now) return renamed;
  const [old, own] = [before.outline, now.outline];
  const isAlike =
    before.isUnderWay === now.isUnderWay &&
    before.entries === now.entries &&
    before.hasTasks === now.hasTasks &&
    JSON.stringify(before.facts) === JSON.stringify(now.facts) &&
    old.hasItems === own.hasItems &&
    old.headings.length === own.headings.length &&
    old.headings.every(({ depth }, index) => depth === own.headings[index]?.depth) &&
    old.soft.length === own.soft.length &&
    JSON.stringify([...old.softLevels]) === JSON.stringify([...own.softLevels]) &&
    titleIndex(old) === titleIndex(own);
  if (!isAlike) return undefined;
  const others = labelsOf(own);
  const areAlike = labelsOf(old).every((label, index) => {
    const other = others[index];
    if (!other || !saysTheSame(label, other)) return false;
    if (label !== other) renamed.set(label.text, other);
    return true;
  });
  return areAlike ? renamed : undefined;
}

/** The state with other labels in the place of those that say the same. */
export function renameLabels(state: PlanState, renamed: Renamed): PlanState {
  const { outline } = state;
  const rename = (label: Label) => renamed.get(label.text) ?? label;
  return {
    ...state,
    outline: {
      ...outline,
      title: outline.title && rename(outline.title),
      headings: outline.headings.map(({ depth, label }) => ({ depth, label: rename(label) })),
      soft: outline.soft.map(rename),
    },
  };
}

/** The labels that are open, but for lead-ins. */
export function labelsOf({ headings, soft }: OutlineState): readonly Label[] {
  return [...headings.map(({ label }) => label), ...soft];
}

/** A title that is open no longer tells nothing any more. */
function titleIndex(outline: OutlineState): number {
  return outline.title ? labelsOf(outline).indexOf(outline.title) : -1;
}

function saysTheSame(a: Label, b: Label): boolean {
  return (
    a === b ||
    (a.text.text === b.text.text &&
      a.role === b.role &&
      a.day === b.day &&
      a.due === b.due &&
      a.subject === b.subject)
  );
}
