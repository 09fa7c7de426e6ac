export type {
  Agenda,
  AgendaFormat,
  AgendaMeta,
  Directive,
  DocumentFormat,
  Notice,
  Plan,
  TextAgenda,
  TextFormat,
} from './agenda/agenda.ts';
export { addDays, calendarDay, mondayOf } from './agenda/calendar-day.ts';
export { drawnOutFormats } from './agenda/drawn-out.ts';
export type { CalendarDay, Entry, EntryKind, Grade } from './agenda/entry.ts';
export { inWords, type LogicalLocation } from './agenda/logical-location.ts';
export { MappedText, type Segment, type Span } from './agenda/mapped-text.ts';
export type { Reading, ReadingColumn } from './agenda/reading.ts';
export { type Encoding, type Place, type Position, SourceText } from './agenda/source-text.ts';
export * from './config/index.ts';
export { parentFolder, pathFrom } from './config/paths.ts';
export { dutchWords, type EditorWords } from './language/nl/editor-words.ts';
export { applyEdits, applyFixes, fixUntilStable } from './lint/apply-fixes.ts';
export {
  applyBaseline,
  type Baseline,
  BaselineMaker,
  baselineFileName,
  baselineOf,
  type FileBaseline,
  type FoundWords,
  KnownFindings,
  parseBaseline,
  printBaseline,
} from './lint/baseline.ts';
export { compatibleChanges } from './lint/compatible-changes.ts';
export { type Day, daysOf } from './lint/days.ts';
export type { Change, Edit, Elsewhere, Finding, PolicyKey, Severity } from './lint/finding.ts';
export { type LintOptions, type LintResult, lint, type SuppressedFinding } from './lint/lint.ts';
export { LintMemory } from './lint/lint-memory.ts';
export { lintText } from './lint/lint-text.ts';
export { normalText } from './lint/normal-text.ts';
export { saidFacts } from './lint/said-facts.ts';
export { addRow } from './lint/slices/count-rows.ts';
export { SliceLinter, type SliceResult } from './lint/slices/lint-slice.ts';
export { PlanLedger } from './lint/slices/plan-ledger.ts';
export type { PlanPart, SliceFinding, SliceRow } from './lint/slices/plan-part.ts';
export { byPlace } from './lint/slices/slice-finding.ts';
export { addSummaries, emptySummary, type LintSummary, summarize } from './lint/summary.ts';
export { suppressionRuleIds } from './lint/suppression-finding.ts';
export { type HashPair, hashPair, textHash } from './lint/text-hash.ts';
export type { Locale, Localized } from './locale.ts';
export { dutchPack } from './pack/dutch-pack.ts';
export { asWritten } from './readers/as-written.ts';
export { type ColumnRole, roleOfColumnName } from './readers/blocks/table-columns.ts';
export { empty as emptyFile } from './readers/check-agenda.ts';
export { type CsvColumn, csvColumnAt } from './readers/csv/column-at.ts';
export { decode } from './readers/decode.ts';
export { encode } from './readers/encode.ts';
export { documentExtensions, documentFormatOf, extensions, formatOf } from './readers/format.ts';
export { readAgenda } from './readers/index.ts';
export { isOwnText, type OwnKind, ownKindOf, ownStartLength } from './readers/own-output.ts';
export { ReadError } from './readers/read-error.ts';
export type { EntryField, ReadOptions } from './readers/reader.ts';
export { Rereader } from './readers/reread.ts';
export type { ByteSource } from './readers/slices/byte-source.ts';
export {
  firstCounts,
  formatOfStream,
  frameOf,
  frameOfSlices,
  readSlice,
  sliceNotices,
  slicers,
  slicesOf,
} from './readers/slices/index.ts';
export { addCounts, type Counts, type PlacedNotice, type Slice } from './readers/slices/slice.ts';
export type { AnySlicer, Frame, SlicedFormat } from './readers/slices/slicer.ts';
export { builtInRules } from './rules/built-in-rules.ts';
export { minutesOf } from './rules/checks/day-work.ts';
export type { Fact, Reach } from './rules/fact.ts';
export { loadPack, type PackFile } from './rules/load-pack.ts';
export { PatternError } from './rules/patterns/pattern-error.ts';
export type {
  AspectData,
  PatternData,
  Rule,
  RuleExample,
  RulePatternData,
  RuleSource,
  SuggestionData,
} from './rules/rule.ts';
export { ruleFileProblems } from './rules/rule-file-problems.ts';
export type { RulePack } from './rules/rule-pack.ts';
export { badPattern, SchoolPacks } from './rules/school-packs.ts';
export { remarkHwlint } from './unified/remark-hwlint.ts';
