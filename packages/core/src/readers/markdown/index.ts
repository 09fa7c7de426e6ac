import type { Root } from 'mdast';
import type { TextAgenda } from '../../agenda/agenda.ts';
import type { SourceText } from '../../agenda/source-text.ts';
import { dropColumns } from '../blocks/drop-columns.ts';
import { droppedSpans } from '../blocks/dropped-spans.ts';
import { readBlocks } from '../blocks/read-blocks.ts';
import { decode } from '../decode.ts';
import { tableDropper } from '../drop-columns.ts';
import { PlanWriter, planStart } from '../plan/plan-writer.ts';
import { ReadError } from '../read-error.ts';
import type { Reader, ReadOptions } from '../reader.ts';
import { behindMarkupIn } from './behind-markup.ts';
import { readDirectives } from './directives.ts';
import { escapeIn } from './escape.ts';
import { readFrontMatter } from './front-matter.ts';
import { checkLimits, tooDeep } from './limits.ts';
import { parseMarkdown } from './parse.ts';
import { toBlocks } from './to-blocks.ts';

/**
 * Reads a week plan, letter or project in Markdown, as one plan. Days and subjects are read from headings, texts
 * in bold, tables and the first words of lines; the class, week and school year from the front matter and title.
 *
 * Each list item, table row and paragraph is an entry. Headings are labels; lines and tables to fill in are
 * neither. Prose is a message unless it asks for work or opens a part of the plan that announces work.
 */
export const readMarkdown: Reader = (bytes, options) => {
  const source = decode(bytes, options.path);
  checkLimits(source, options.path);
  try {
    return readTree(parseMarkdown(source.text), source, options);
  } catch (error) {
    throw asReadError(error, options.path);
  }
};

/** Only nesting beyond the call stack makes the parser throw. */
export function asReadError(error: unknown, path: string): unknown {
  return error instanceof RangeError ? new ReadError(tooDeep, path) : error;
}

function readTree(
  tree: Root,
  source: SourceText,
  { path, referenceDay, ...options }: ReadOptions,
): TextAgenda {
  const frontMatter = readFrontMatter(tree, source, path, referenceDay);
  const writer = new PlanWriter(planStart(frontMatter, referenceDay));
  const blocks = toBlocks(source.text, tree.children);
  const kept = dropColumns(blocks, tableDropper(options));
  readBlocks(writer, kept);
  const hidden = droppedSpans(blocks, kept);
  const { plan, entries } = writer.finish();
  const { directives, notices } = readDirectives(source.text, tree);
  return {
    path,
    format: 'markdown',
    source,
    meta: plan.meta,
    plans: [plan],
    entries,
    directives,
    notices: [...frontMatter.notices, ...notices],
    ...(hidden.length > 0 && { hidden }),
    escape: escapeIn(tree),
    behindMarkup: behindMarkupIn(tree, source.text),
  };
}
