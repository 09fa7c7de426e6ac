import type { List, ListItem, RootContent } from 'mdast';
import { joinLines } from '../join-lines.ts';
import { hasWords } from '../plan/has-words.ts';
import { roleOf } from '../plan/label.ts';
import { isBareName, isLabelText } from '../plan/label-text.ts';
import type { PlanWriter } from '../plan/plan-writer.ts';
import { blockLines } from './block-lines.ts';
import { withoutBullet } from './label-lines.ts';
import { boldLead, isAllBold } from './read-paragraph.ts';

/** Reads blocks under the labels that are open. */
export type ReadBlocks = (blocks: readonly RootContent[]) => void;

/**
 * Reads a list: one entry for each item. What is nested in an item says more of the same task and becomes lines
 * of its entry, unless the item only names what stands in it ("Maandag", "Wiskunde:") or nests boxes to tick:
 * those are entries of their own.
 */
export function readList(plan: PlanWriter, source: string, list: List, readBlocks: ReadBlocks): void {
  for (const item of list.children) readItem(plan, source, item, readBlocks);
  plan.outline.markItems();
}

function readItem(plan: PlanWriter, source: string, item: ListItem, readBlocks: ReadBlocks): void {
  const [head, ...rest] = item.children;
  const isBold = head?.type === 'paragraph' && isAllBold(head);
  const [name] = head ? blockLines(source, [head]) : [];
  if (name && rest.length > 0 && isLabelText(name.text, { isBold })) {
    plan.outline.within([plan.label(name)], () => readBlocks(rest));
    return;
  }
  if (name && rest.length === 0 && isBareName(name.text) && roleOf(name.text) === 'day') {
    plan.openLabel(name);
    return;
  }
  const apart = rest.filter(standsApart);
  const lines = blockLines(
    source,
    item.children.filter((block) => !standsApart(block)),
  );
  const text = withoutBullet(joinLines(lines.filter((line) => hasWords(line.text))));
  plan.add(text, { bold: head?.type === 'paragraph' ? boldLead(source, head) : '' });
  if (apart.length > 0) plan.outline.within([plan.read(text)], () => readBlocks(apart));
}

function standsApart(block: RootContent): boolean {
  if (block.type === 'list') return block.children.some((item) => typeof item.checked === 'boolean');
  return block.type === 'table';
}
