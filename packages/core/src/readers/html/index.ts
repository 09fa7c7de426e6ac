import type { Agenda } from '../../agenda/agenda.ts';
import { dropColumns } from '../blocks/drop-columns.ts';
import { droppedSpans } from '../blocks/dropped-spans.ts';
import { readBlocks } from '../blocks/read-blocks.ts';
import { readCommentDirectives } from '../comment-directives.ts';
import { tableDropper } from '../drop-columns.ts';
import { PlanWriter, planStart } from '../plan/plan-writer.ts';
import { ReadError } from '../read-error.ts';
import type { ReadOptions } from '../reader.ts';
import { commentsIn } from './comments.ts';
import { decodeHtml } from './decode.ts';
import { behindTags, escapeHtml } from './escape.ts';
import { HtmlTooDeepError, HtmlTooLargeError, tooDeep, tooLarge } from './limits.ts';
import { parseHtml } from './parse.ts';
import { hasSchoolSign, noHomework } from './school-signs.ts';
import { toBlocks } from './to-blocks.ts';

/**
 * Reads a saved page or a newsletter as one plan, the way a Markdown plan is read: headings, lists, tables and
 * paragraphs. Its source is the file itself. Nothing that the page names is loaded, and nothing in it runs.
 */
export const readHtml = (
  bytes: Uint8Array,
  { path, referenceDay, ...options }: Omit<ReadOptions, 'format'>,
): Agenda => {
  const source = decodeHtml(bytes, path);
  try {
    const tree = parseHtml(source.text);
    const writer = new PlanWriter(planStart({ meta: {}, notices: [] }, referenceDay));
    const blocks = toBlocks(tree);
    const kept = dropColumns(blocks, tableDropper(options));
    readBlocks(writer, kept);
    const { plan, entries } = writer.finish();
    const { directives, notices } = readCommentDirectives(commentsIn(source.text, tree));
    const isMeant = entries.length === 0 || directives.length > 0;
    const isOfSchool = isMeant || hasSchoolSign(plan, entries);
    const hidden = droppedSpans(blocks, kept);
    return {
      path,
      format: 'html',
      source,
      meta: plan.meta,
      plans: isOfSchool ? [plan] : [],
      entries: isOfSchool ? entries : [],
      directives,
      notices: isOfSchool ? notices : [noHomework],
      ...(hidden.length > 0 && { hidden }),
      escape: escapeHtml,
      behindMarkup: (at) => behindTags(source.text, at),
    };
  } catch (error) {
    if (error instanceof HtmlTooLargeError) throw new ReadError(tooLarge, path);
    if (error instanceof HtmlTooDeepError) throw new ReadError(tooDeep, path, source.position(error.offset));
    if (error instanceof RangeError) throw new ReadError(tooDeep, path);
    throw error;
  }
};
