import type { Block, List, ListItem, Paragraph } from '../blocks/block.ts';

const box = /^\s*[☐☑☒□■]/u;

/** The items of a list that are told with their level as lists in lists. A level may be left out on the way down. */
export function nestList(items: readonly { readonly level: number; readonly block: Paragraph }[]): List {
  interface Open {
    readonly level: number;
    readonly items: (ListItem & { readonly blocks: Block[] })[];
  }
  const outer: Open = { level: items[0]?.level ?? 0, items: [] };
  const open: Open[] = [outer];
  for (const { level, block } of items) {
    while (open.length > 1 && (open.at(-1) as Open).level > level) open.pop();
    let last = open.at(-1) as Open;
    const parent = last.items.at(-1);
    if (level > last.level && parent) {
      const nested: Open = { level, items: [] };
      parent.blocks.push({ type: 'list', items: nested.items });
      open.push(nested);
      last = nested;
    }
    last.items.push({ blocks: [block], hasBox: box.test(block.inline.text.text) });
  }
  return { type: 'list', items: outer.items };
}
