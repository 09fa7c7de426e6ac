import type { Agenda, DocumentFormat } from '../../agenda/agenda.ts';
import { dropColumns } from '../blocks/drop-columns.ts';
import { readBlocks } from '../blocks/read-blocks.ts';
import type { DocumentReader } from '../document-reader.ts';
import { tableDropper } from '../drop-columns.ts';
import { PlanWriter, planStart } from '../plan/plan-writer.ts';
import type { DocumentPart } from './document-parts.ts';
import { DrawnText } from './drawn-text.ts';
import { PartPlacer } from './place-parts.ts';

/** The agenda of a text document, as one plan. */
export function documentAgenda(
  parts: readonly DocumentPart[],
  format: DocumentFormat,
  { path, referenceDay, ...options }: Parameters<DocumentReader>[1],
): Agenda {
  const drawn = new DrawnText(path);
  const writer = new PlanWriter(planStart({ meta: {}, notices: [] }, referenceDay));
  readBlocks(writer, dropColumns(new PartPlacer(drawn).blocks(parts), tableDropper(options)));
  const { plan, entries } = writer.finish();
  return {
    path,
    format,
    source: drawn.source(),
    meta: plan.meta,
    plans: [plan],
    entries,
    directives: [],
    notices: [],
    escape: (words) => words,
    locate: drawn.locate,
  };
}
