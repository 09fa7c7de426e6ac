import {
  type Agenda,
  type CalendarDay,
  type Finding,
  type Grade,
  type LintResult,
  type MappedText,
  minutesOf,
  mondayOf,
  type PolicyKey,
  type ResolvedConfig,
  type RulePack,
  saidFacts,
} from '@hwlint/core';
import { Vocabulary } from '../examples/vocabulary.ts';
import type { SignId } from '../signs/sign.ts';
import { askedFacts, digitalOnlyFact, digitalOnlyRule, shortFormChecks, signs } from '../signs/signs.ts';
import type {
  EntryDraft,
  EntryRecord,
  FileHead,
  FileRecord,
  NoteRecord,
  PlanRecord,
  PointRecord,
  ShortForm,
} from './file-record.ts';
import { moneyIn } from './money.ts';
import { Subjects } from './subjects.ts';

export interface RecordContext {
  /** With the report's own facts: {@link withReportFacts}. */
  readonly pack: RulePack;
  readonly config: ResolvedConfig;
  /** As for linting: another number is another engine. */
  readonly cacheSize?: number;
}

/** What the report needs of one file that was linted; the agenda can be forgotten afterwards. */
export function recordFile(
  agenda: Agenda,
  { findings, suppressed }: LintResult,
  context: RecordContext,
): FileRecord {
  const byEntry = new Map<number, NoteRecord[]>();
  const ofPlans = new Map<number, NoteRecord[]>();
  for (const finding of findings) {
    const { entryIndex, scope } = finding;
    if (finding.key === 'suppression') continue;
    const [group, at] =
      entryIndex !== undefined && scope === 'entry'
        ? [byEntry, entryIndex]
        : [ofPlans, planOf(agenda, finding)];
    const note = noteOf(finding, context.pack);
    const list = group.get(at);
    if (list) list.push(note);
    else group.set(at, [note]);
  }
  return {
    ...headOf(agenda, context),
    plans: gradesOfPlans(agenda, context).map((grade, index) => planRecord(grade, ofPlans.get(index) ?? [])),
    entries: draftEntries(agenda, context).map((draft, index) =>
      entryRecord(draft, byEntry.get(index) ?? []),
    ),
    setAside: suppressed.length,
  };
}

/** What holds for all of a file. */
export function headOf({ meta }: Agenda, { config }: RecordContext): FileHead {
  const { classes, name } = config.school;
  return { school: name ?? meta.school ?? '', scope: config.files[0] ?? '', listedClasses: classes };
}

/** The grade of each plan; '' where it is not known. */
export function gradesOfPlans({ plans, meta: ofFile }: Agenda, { config }: RecordContext): (Grade | '')[] {
  const { classes } = config.school;
  return plans.map(({ meta: { grade, className } }) => {
    return grade ?? (className ? classes[className] : undefined) ?? ofFile.grade ?? '';
  });
}

/** The entries of an agenda, before what was found in them is known. */
export function draftEntries(agenda: Agenda, context: RecordContext): EntryDraft[] {
  const { pack, config } = context;
  const { classes, minutesPerDay, name } = config.school;
  const subjects = subjectsOf(pack, config);
  return agenda.entries.map((entry, index): EntryDraft => {
    const meta = agenda.plans[entry.plan]?.meta ?? agenda.meta;
    const className = entry.className ?? meta.className ?? agenda.meta.className ?? '';
    const ofClass = className ? classes[className] : undefined;
    const grade = entry.grade ?? meta.grade ?? ofClass ?? agenda.meta.grade ?? '';
    const due = entry.due ?? entry.day ?? '';
    const given = entry.given ?? meta.given ?? agenda.meta.given;
    return {
      kind: entry.kind,
      text: entry.text.text,
      grade,
      subject: subjects.nameOf(entry.subject),
      className: className.trim(),
      school: name === undefined ? (meta.school ?? '') : '',
      due,
      workDay: entry.day ?? entry.due ?? '',
      week: weekOf(due === '' ? given : due),
      minutes: minutesOf(entry),
      limit: grade === '' ? 0 : (minutesPerDay[grade] ?? 0),
      said: saidFacts(agenda, index, askedFacts, context),
      plan: entry.plan,
    };
  });
}

/** An entry with what was found in it. */
export function entryRecord({ said, ...draft }: EntryDraft, notes: readonly NoteRecord[]): EntryRecord {
  const money = moneyIn(
    notes.map(({ words }) => words),
    draft.text,
  );
  const saidHere = new Set(said);
  return {
    ...draft,
    points: notes.map(pointOf),
    signs: signsOf(saidHere, notes),
    shortForms: notes.flatMap(({ shortForms }) => shortForms),
    ...(money && { cents: money.cents }),
    isDigitalOnly: draft.kind === 'message' && isDigitalOnly(notes, saidHere),
  };
}

/** A plan with what was found in its labels and of it as a whole. */
export function planRecord(grade: Grade | '', notes: readonly NoteRecord[]): PlanRecord {
  return {
    grade,
    points: notes.map(pointOf),
    shortForms: notes.flatMap(({ shortForms }) => shortForms),
  };
}

/** As much of a finding as the report takes. */
export function noteOf(finding: Finding, pack: RulePack): NoteRecord {
  const { ruleId, key, severity, text, fix, suggestions } = finding;
  const suggestion = (fix ?? suggestions[0])?.label;
  return {
    ruleId,
    key: key as PolicyKey,
    isTip: severity === 'tip',
    words: text,
    ...(suggestion !== undefined && { suggestion }),
    shortForms: shortFormTest(pack)(finding) ? shortFormOf(finding, vocabularyOf(pack)) : [],
  };
}

function pointOf({ shortForms: _, ...point }: NoteRecord): PointRecord {
  return point;
}

/** The plan that a finding about no entry in particular belongs to: the one that it is shown in. */
function planOf({ plans, entries }: Agenda, { entryIndex, place }: Finding): number {
  if (entryIndex !== undefined) return entries[entryIndex]?.plan ?? 0;
  const at = place.start.offset;
  const holds = (text: MappedText) => {
    const { start, end } = text.sourceSpan(0, text.length);
    return start <= at && at < end;
  };
  const anchored = plans.findIndex(({ anchor }) => anchor.start === at);
  if (anchored >= 0) return anchored;
  const labelled = plans.findIndex(({ labels }) => labels.some(holds));
  if (labelled >= 0) return labelled;
  return entries.find(({ text }) => holds(text))?.plan ?? 0;
}

const packChecks = new WeakMap<RulePack, ReadonlySet<string>>();

function shortFormTest(pack: RulePack): (finding: Finding) => boolean {
  const known =
    packChecks.get(pack) ??
    new Set(pack.rules.filter(({ check = '' }) => shortFormChecks.includes(check)).map(({ id }) => id));
  packChecks.set(pack, known);
  return ({ ruleId }) => known.has(ruleId);
}

const vocabularies = new WeakMap<RulePack, Vocabulary>();

function vocabularyOf(pack: RulePack): Vocabulary {
  const known = vocabularies.get(pack) ?? new Vocabulary(pack);
  vocabularies.set(pack, known);
  return known;
}

/**
 * Only a short form whose full words are known, and are the pack's own: any other may be somebody's initials, and what a
 * school's own glossary writes in full somebody's name.
 */
function shortFormOf({ text, fix, suggestions }: Finding, own: Vocabulary): ShortForm[] {
  const full = (fix ? [fix] : suggestions)
    .map(({ edits }) => edits[0]?.text ?? '')
    .filter((word) => word !== '');
  if (full.length === 0) return [];
  const lower = [
    ...new Set(
      full.map((word) =>
        word
          .toLowerCase()
          .replace(/\s*\d+\s*/gu, ' ')
          .trim(),
      ),
    ),
  ];
  const bare = text.replace(/[\d\s]+/gu, ' ').trim();
  const undotted = /\p{L}\.\p{L}/u.test(bare) ? bare : bare.replace(/\.$/u, '');
  const isCapitals = undotted.length > 1 && undotted === undotted.toUpperCase();
  const short = isCapitals ? undotted : undotted.toLowerCase();
  return short !== '' && lower.every((words) => own.hasOwn(words)) ? [{ short, full: lower.sort() }] : [];
}

function signsOf(said: ReadonlySet<string>, own: readonly NoteRecord[]): SignId[] {
  if (said.size === 0) return [];
  return signs
    .filter(
      ({ facts, notWith }) =>
        facts.some((fact) => said.has(fact)) && !own.some(({ ruleId }) => ruleId === notWith),
    )
    .map(({ id }) => id);
}

/** Whether a message leads to a screen alone, whatever the school offers who has none. */
function isDigitalOnly(own: readonly NoteRecord[], said: ReadonlySet<string>): boolean {
  return said.has(digitalOnlyFact) || own.some(({ ruleId }) => ruleId === digitalOnlyRule);
}

const subjectsByConfig = new WeakMap<ResolvedConfig, Subjects>();

function subjectsOf(pack: RulePack, config: ResolvedConfig): Subjects {
  const known = subjectsByConfig.get(config) ?? new Subjects(pack, config.glossary);
  subjectsByConfig.set(config, known);
  return known;
}

const mondays = new Map<CalendarDay, CalendarDay>();

function weekOf(day: CalendarDay | undefined): CalendarDay | '' {
  if (day === undefined) return '';
  const monday = mondays.get(day) ?? mondayOf(day);
  if (mondays.size < 5000) mondays.set(day, monday);
  return monday;
}
