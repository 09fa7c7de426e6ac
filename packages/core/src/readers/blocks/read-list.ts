import { joinLines } from '../join-lines.ts';
import { hasWords } from '../plan/has-words.ts';
import { roleOf } from '../plan/label.ts';
import { isBareName, isLabelText } from '../plan/label-text.ts';
import type { PlanWriter } from '../plan/plan-writer.ts';
import type { Block, List, ListItem } from './block.ts';
import { blockLines } from './block-lines.ts';
import { withoutBullet } from './label-lines.ts';

/** Reads blocks under the labels that are open. */
export type ReadBlocks = (blocks: readonly Block[]) => void;

/**
 * Reads a list: one entry for each item. What is nested in an item says more of the same task and becomes lines
 * of its entry, unless the item only names what stands in it ("Maandag", "Wiskunde:") or nests boxes to tick:
 * those are entries of their own.
 */
export function readList(plan: PlanWriter, list: List, readBlocks: ReadBlocks): void {
  for (const item of list.items) readItem(plan, item, readBlocks);
  plan.outline.markItems();
}

function readItem(plan: PlanWriter, { blocks }: ListItem, readBlocks: ReadBlocks): void {
  const [head, ...rest] = blocks;
  const isBold = head?.type === 'paragraph' && head.isBold;
  const [name] = head ? blockLines([head]) : [];
  if (name && rest.length > 0 && isLabelText(name.text, { isBold })) {
    plan.outline.within([plan.label(name)], () => readBlocks(rest));
    return;
  }
  if (name && rest.length === 0 && isBareName(name.text) && roleOf(name.text) === 'day') {
    plan.openLabel(name);
    return;
  }
  const apart = rest.filter(standsApart);
  const lines = blockLines(blocks.filter((block) => !standsApart(block)));
  const text = withoutBullet(joinLines(lines.filter((line) => hasWords(line.text))));
  plan.add(text, { bold: head?.type === 'paragraph' ? head.boldLead : '' });
  if (apart.length > 0) plan.outline.within([plan.read(text)], () => readBlocks(apart));
}

function standsApart(block: Block): boolean {
  return block.type === 'table' || (block.type === 'list' && block.items.some(({ hasBox }) => hasBox));
}
