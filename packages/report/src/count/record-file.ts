import {
  type Agenda,
  type CalendarDay,
  type Finding,
  type Grade,
  type LintResult,
  minutesOf,
  mondayOf,
  type PolicyKey,
  type ResolvedConfig,
  type RulePack,
  saidFacts,
} from '@hwlint/core';
import type { SignId } from '../signs/sign.ts';
import { askedFacts, digitalOnlyFact, digitalOnlyRule, shortFormChecks, signs } from '../signs/signs.ts';
import type { EntryRecord, FileRecord, PlanRecord, PointRecord, ShortForm } from './file-record.ts';
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
  const { pack, config } = context;
  const isShortForm = shortFormTest(pack);
  const subjects = subjectsOf(pack, config);
  const byEntry = new Map<number, Finding[]>();
  const ofPlans = new Map<number, Finding[]>();
  for (const finding of findings) {
    const { entryIndex, scope } = finding;
    if (finding.key === 'suppression') continue;
    const [group, at] =
      entryIndex !== undefined && scope === 'entry'
        ? [byEntry, entryIndex]
        : [ofPlans, planOf(agenda, finding)];
    const list = group.get(at);
    if (list) list.push(finding);
    else group.set(at, [finding]);
  }
  const { classes, minutesPerDay, name } = config.school;
  const gradeOf = (className: string | undefined) => (className ? classes[className] : undefined);
  const plans = agenda.plans.map(({ meta }, index): PlanRecord => {
    const said = ofPlans.get(index) ?? [];
    return {
      grade: meta.grade ?? gradeOf(meta.className) ?? agenda.meta.grade ?? '',
      points: said.map(pointOf),
      shortForms: said.filter(isShortForm).flatMap(shortFormOf),
    };
  });
  const entries = agenda.entries.map((entry, index): EntryRecord => {
    const meta = agenda.plans[entry.plan]?.meta ?? agenda.meta;
    const className = entry.className ?? meta.className ?? agenda.meta.className ?? '';
    const grade: Grade | '' = entry.grade ?? meta.grade ?? gradeOf(className) ?? agenda.meta.grade ?? '';
    const own = byEntry.get(index) ?? [];
    const cents = own.map((finding) => moneyIn(finding.text, entry.text.text)?.cents).filter(isKnown);
    const saidHere = new Set(saidFacts(agenda, index, askedFacts, context));
    const due = entry.due ?? entry.day ?? '';
    const given = entry.given ?? meta.given ?? agenda.meta.given;
    return {
      kind: entry.kind,
      text: entry.text.text,
      grade,
      subject: subjects.nameOf(entry.subject),
      className: className.trim(),
      due,
      workDay: entry.day ?? entry.due ?? '',
      week: weekOf(due === '' ? given : due),
      minutes: minutesOf(entry),
      limit: grade === '' ? 0 : (minutesPerDay[grade] ?? 0),
      points: own.map(pointOf),
      signs: signsOf(saidHere, own),
      shortForms: own.filter(isShortForm).flatMap(shortFormOf),
      ...(cents.length > 0 && { cents: Math.max(...cents) }),
      isDigitalOnly: entry.kind === 'message' && isDigitalOnly(own, saidHere),
      plan: entry.plan,
    };
  });
  return {
    school: name ?? agenda.meta.school ?? config.files[0] ?? '',
    listedClasses: classes,
    plans,
    entries,
    setAside: suppressed.length,
  };
}

function pointOf({ ruleId, key, severity }: Finding): PointRecord {
  return { ruleId, key: key as PolicyKey, isTip: severity === 'tip' };
}

/** The plan that a finding about no entry in particular belongs to: the one that it is shown in. */
function planOf({ plans, entries }: Agenda, { entryIndex, place }: Finding): number {
  if (entryIndex !== undefined) return entries[entryIndex]?.plan ?? 0;
  let found = 0;
  plans.forEach(({ anchor }, index) => {
    if (anchor.start <= place.start.offset) found = index;
  });
  return found;
}

const packChecks = new WeakMap<RulePack, ReadonlySet<string>>();

function shortFormTest(pack: RulePack): (finding: Finding) => boolean {
  const known =
    packChecks.get(pack) ??
    new Set(pack.rules.filter(({ check = '' }) => shortFormChecks.includes(check)).map(({ id }) => id));
  packChecks.set(pack, known);
  return ({ ruleId }) => known.has(ruleId);
}

/** Only a short form whose full words are known: any other may be somebody's initials. */
function shortFormOf({ text, fix, suggestions }: Finding): ShortForm[] {
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
  return short === '' ? [] : [{ short, full: lower.sort() }];
}

function signsOf(said: ReadonlySet<string>, own: readonly Finding[]): SignId[] {
  if (said.size === 0) return [];
  return signs
    .filter(
      ({ facts, notWith }) =>
        facts.some((fact) => said.has(fact)) && !own.some(({ ruleId }) => ruleId === notWith),
    )
    .map(({ id }) => id);
}

/** Whether a message leads to a screen alone, whatever the school offers who has none. */
function isDigitalOnly(own: readonly Finding[], said: ReadonlySet<string>): boolean {
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

function isKnown(value: number | undefined): value is number {
  return value !== undefined;
}
