import type { Agenda, Plan } from '../agenda/agenda.ts';
import type { Entry } from '../agenda/entry.ts';
import type { LogicalLocation } from '../agenda/logical-location.ts';
import type { MappedText, Span } from '../agenda/mapped-text.ts';
import type { Place } from '../agenda/source-text.ts';
import type { Locale } from '../locale.ts';
import type { Rule, SuggestionData } from '../rules/rule.ts';
import { messageOf, suggestionsFor } from './aspect.ts';
import type { Change, Edit, Elsewhere, Finding, Severity } from './finding.ts';
import type { Hit, TextEdit } from './hit.ts';
import { inCaseOf } from './in-case-of.ts';
import { fillIn, type Values } from './message.ts';

/** What a finding needs to know of where it stands. */
export interface FindingFrame {
  readonly agenda: Agenda;
  readonly locale: Locale;
  readonly severity: Severity;
  readonly text: MappedText;
  readonly entryIndex?: number;
  /** For a label: the id of the first entry that it stands beside. */
  readonly entryId?: string | undefined;
  /** Texts outside the entry that bear on the finding. */
  readonly elsewhere?: Pick<Elsewhere, 'says'> & { readonly texts: readonly MappedText[] };
}

/** Turns offsets of an entry's text into places in the source, and a hit into words for a person. */
export function toFinding(hit: Hit, frame: FindingFrame): Finding {
  const { rule } = hit;
  const { agenda, text, locale } = frame;
  const words = text.text.slice(hit.start, hit.end);
  const entryId = frame.entryIndex === undefined ? frame.entryId : agenda.entries[frame.entryIndex]?.id;
  const values = { ...hit.values, text: words };
  return {
    ruleId: rule.id,
    key: rule.key,
    severity: frame.severity,
    message: fillIn(messageOf(hit)[locale], values, locale),
    text: words,
    place: placeOf(agenda, text, hit),
    scope: 'entry',
    ...(frame.entryIndex === undefined ? {} : { entryIndex: frame.entryIndex }),
    ...(entryId === undefined ? {} : { entryId }),
    related: hit.related.map((span) => ({
      text: text.text.slice(span.start, span.end),
      place: placeOf(agenda, text, span),
    })),
    ...elsewhereOf(frame),
    ...fixOf(hit, frame),
    suggestions: suggestionsOf(hit, frame, values),
  };
}

/** Where a finding about a plan is shown: at the plan's anchor, or at an entry or part of one. */
export interface PlanSpot {
  readonly text: string;
  readonly place: Place;
  /** Absent for the plan as a whole. */
  readonly entryIndex?: number;
  readonly entryId?: string;
  /** In the format's own terms, where it has some. */
  readonly location?: LogicalLocation | undefined;
}

/** A finding about a plan as a whole. */
export function toPlanFinding(
  rule: Rule,
  values: Values,
  { text, place, entryIndex, entryId }: PlanSpot,
  { locale, severity }: Pick<FindingFrame, 'locale' | 'severity'>,
  elsewhere: readonly Elsewhere[] = [],
): Finding {
  return {
    ruleId: rule.id,
    key: rule.key,
    severity,
    message: fillIn(rule.message[locale], { ...values, text }, locale),
    text,
    place,
    scope: rule.scope,
    ...(rule.scope === 'entry' && entryIndex !== undefined ? { entryIndex } : {}),
    ...(entryId === undefined ? {} : { entryId }),
    related: [],
    ...(elsewhere.length > 0 && { elsewhere }),
    suggestions: rule.suggestions.map((each) => ({ label: each.label[locale], edits: [] })),
  };
}

/** Where a part of an entry stands, for a finding about its plan. */
export function spotInEntry(agenda: Agenda, entryIndex: number, start = 0, end?: number): PlanSpot {
  const { id, text } = agenda.entries[entryIndex] as Entry;
  const piece = text.slice(start, end);
  const place = placeOf(agenda, piece, { start: 0, end: piece.length });
  const location = agenda.locate?.(place.start.offset);
  return { text: piece.text, place, location, entryIndex, ...(id !== undefined && { entryId: id }) };
}

/** Where a plan as a whole is shown. */
export function spotOfPlan(
  { source, locate }: Agenda,
  { anchor: { start, end }, anchorText }: Pick<Plan, 'anchor' | 'anchorText'>,
): PlanSpot {
  const place = source.place(start, end);
  const location = locate?.(place.start.offset);
  return { text: anchorText?.text ?? source.text.slice(start, end), place, location };
}

/** Texts that stand elsewhere in an agenda, as a finding names them. */
export function elsewhereIn(
  agenda: Agenda,
  says: Elsewhere['says'],
  texts: readonly MappedText[],
): readonly Elsewhere[] {
  return texts.map((text) => ({
    says,
    text: text.text,
    place: placeOf(agenda, text, { start: 0, end: text.length }),
  }));
}

function elsewhereOf({ agenda, elsewhere }: FindingFrame): Pick<Finding, 'elsewhere'> {
  if (!elsewhere || elsewhere.texts.length === 0) return {};
  return { elsewhere: elsewhereIn(agenda, elsewhere.says, elsewhere.texts) };
}

function placeOf(agenda: Agenda, text: MappedText, span: Span) {
  const source = text.sourceSpan(span.start, span.end);
  return agenda.source.place(source.start, source.end);
}

function fixOf(hit: Hit, frame: FindingFrame): { fix?: Change } {
  const edits = hit.fix && toEdits(hit.fix, frame);
  return hit.fix && edits ? { fix: { label: writeLabel(hit.fix, frame.locale), edits } } : {};
}

/** A suggestion that the format has no way to write is still given, as words without edits. */
function suggestionsOf(hit: Hit, frame: FindingFrame, values: Values): Change[] {
  const own = hit.choices.map((edits) => ({
    label: writeLabel(edits, frame.locale),
    edits: toEdits(edits, frame) ?? [],
  }));
  const ofRule = suggestionsFor(hit).map((data) => ({
    label: fillIn(data.label[frame.locale], values, frame.locale),
    edits: toEdits(ruleEdits(data, hit, frame.text.text) ?? [], frame) ?? [],
  }));
  return [...own, ...ofRule];
}

function ruleEdits({ replace, append }: SuggestionData, hit: Hit, text: string): TextEdit[] | undefined {
  const { start, end, appendAt, isOpening } = hit;
  const edits: TextEdit[] = [];
  if (replace !== undefined) {
    edits.push({ start, end, text: isOpening ? inCaseOf(text.slice(start, end), replace) : replace });
  }
  if (append !== undefined) {
    if (appendAt === undefined) return undefined;
    edits.push({ start: appendAt, end: appendAt, text: append });
  }
  return edits;
}

function toEdits(edits: readonly TextEdit[], { agenda, text }: FindingFrame): Edit[] | undefined {
  const written: Edit[] = [];
  for (const edit of edits) {
    if (text.hasGlue(edit.start, edit.end)) return undefined;
    const span =
      edit.start === edit.end ? insertionAt(agenda, text, edit.start) : text.sourceSpan(edit.start, edit.end);
    const words = agenda.escape(edit.text, span.start, span.end);
    if (words === undefined) return undefined;
    written.push({ span, text: words });
  }
  return written;
}

function insertionAt({ behindMarkup }: Agenda, text: MappedText, offset: number): Span {
  const { start } = text.sourceSpan(offset, offset);
  const at = behindMarkup?.(start) ?? start;
  return { start: at, end: at };
}

function writeLabel(edits: readonly TextEdit[], locale: Locale): string {
  const word = edits[0]?.text.trim() ?? '';
  return locale === 'nl' ? `Schrijf “${word}”` : `Write “${word}”`;
}
