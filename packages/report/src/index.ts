export { isAssignment } from './count/assignment.ts';
export {
  type Counted,
  Counter,
  type NamedClass,
  type OpenFile,
  type Period,
} from './count/counter.ts';
export { type Counts, emptyCounts } from './count/counts.ts';
export type {
  EntryDraft,
  EntryRecord,
  FileHead,
  FileRecord,
  FileTail,
  NoteRecord,
} from './count/file-record.ts';
export { mergeCounts } from './count/merge-counts.ts';
export {
  draftEntries,
  entryRecord,
  gradesOfPlans,
  headOf,
  noteOf,
  planRecord,
  type RecordContext,
  recordFile,
} from './count/record-file.ts';
export { isNamed, Schools, schoolKey } from './count/schools.ts';
export { addExamples } from './examples/add-examples.ts';
export { type Candidate, type Example, ExampleCollector } from './examples/example-collector.ts';
export { type BuildOptions, buildReport } from './model/build-report.ts';
export { policyKeys } from './model/policy-keys.ts';
export { type CountsProblem, readCounts } from './model/read-counts.ts';
export { mayHoldTwice } from './model/remarks.ts';
export type { Remark, ReportModel } from './model/report-model.ts';
export { withReportFacts } from './signs/report-facts.ts';
