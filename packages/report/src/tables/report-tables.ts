import { folded } from '../model/fold.ts';
import type { ChangeRow, Group, ReportModel } from '../model/report-model.ts';
import type { Share } from '../model/share.ts';
import type { Label, ReportTexts } from '../texts/texts.ts';
import { groupName, periodName, subjectName, weekName } from './names.ts';
import { type RuleInfo, ruleTitle } from './rule-info.ts';
import type { Column, ColumnKind, Pair, Table, Value } from './table.ts';
import type { TableId } from './table-ids.ts';

interface NamedTable extends Table {
  readonly id: TableId;
}

/** Every table of a report by its id; those without rows are left out. */
export function reportTables(
  model: ReportModel,
  texts: ReportTexts,
  rules: readonly RuleInfo[],
): ReadonlyMap<string, Table> {
  const { labels, notes } = texts;
  const column = (label: Label, kind: ColumnKind = 'count'): Column => ({ label: labels[label], kind });
  const name = (id: string) => groupName(id, texts);
  const rule = (id: string) => ruleTitle(id, rules, texts);
  const margin = (share: Share): Pair => [share.low, share.high];
  const shared = (share: Share): Value[] => [share.part, share.value, margin(share)];
  const marginColumn: Column = { ...column('margin', 'share'), halves: [labels.marginFrom, labels.marginTo] };
  const shareColumns = [column('flagged'), column('share', 'share'), marginColumn];
  const gaveColumn: Column = { ...column('gave'), halves: [labels.gave, labels.known] };
  const endsColumn = (label: Label): Column => ({
    ...column(label, 'number'),
    halves: [`${labels[label]}, ${labels.fewest}`, `${labels[label]}, ${labels.most}`],
  });
  const isDutch = texts.locale === 'fr';
  const groups = (id: 'grades' | 'subjects' | 'weeks', first: Label, called = name): NamedTable => ({
    id,
    title: labels[id],
    ...(model[id].some((group) => group.id === folded) && { note: notes.folded }),
    columns: [column(first, 'text'), column('assignments'), ...shareColumns, gaveColumn],
    rows: namedOnly(model[id]).map((group) => [
      called(group.id),
      group.assignments,
      ...shared(group.share),
      gave(group),
    ]),
    isDutch: texts.locale !== 'nl' && id === 'subjects',
  });
  const { from, to } = model.scope;
  const periods = model.comparison
    ? [
        texts.earlier(periodName(model.comparison, texts), model.comparison.assignments),
        texts.now(periodName({ from, to }, texts), model.totals.assignments),
      ]
    : [];
  const changes = (
    id: Label & TableId,
    first: Label,
    rows: readonly ChangeRow[],
    called: (id: string) => string,
  ): NamedTable => ({
    id,
    title: labels[id],
    ...(id === 'comparison' && { note: [...periods, notes.comparison].join(' ') }),
    columns: [
      column(first, 'text'),
      column('before', 'share'),
      column('now', 'share'),
      column('difference', 'points'),
      { ...marginColumn, kind: 'points' },
      column('says', 'text'),
    ],
    rows: rows.map((row) => [
      called(row.id),
      row.before.value,
      row.after.value,
      row.rise,
      [row.low, row.high],
      texts.says[row.says],
    ]),
    isDutch: isDutch && id === 'changeRules',
  });
  const { comparison } = model;
  const tables: readonly NamedTable[] = [
    ...(comparison
      ? [
          changes(
            'comparison',
            'all',
            comparison.all ? [{ id: '', ...comparison.all }] : [],
            () => labels.all,
          ),
          changes('changeGrades', 'grade', comparison.grades, name),
          changes('changeKeys', 'key', comparison.keys, (id) => keyTitle(id, texts)),
          changes('changeRules', 'rule', comparison.rules, rule),
        ]
      : []),
    {
      id: 'keys',
      title: labels.keys,
      columns: [column('key', 'text'), ...shareColumns],
      rows: model.keys.map(({ id, share }) => [texts.keys[id].title, ...shared(share)]),
    },
    {
      id: 'rules',
      title: labels.rules,
      note: notes.rules,
      columns: [column('rule', 'text'), { ...column('key', 'text'), isForTables: true }, ...shareColumns],
      rows: model.rules.map(({ id, key, share }) => [
        rule(id),
        key ? texts.keys[key].title : null,
        ...shared(share),
      ]),
      isDutch,
    },
    groups('grades', 'grade'),
    groups('subjects', 'subject', (id) => subjectName(id, texts)),
    groups('weeks', 'week', (id) => weekName(id, texts)),
    {
      id: 'kinds',
      title: labels.kinds,
      columns: [column('kind', 'text'), column('entries'), ...shareColumns, gaveColumn],
      rows: model.kinds.map(({ id, entries, share, ...classes }) => [
        id === folded ? texts.folded : texts.kinds[id],
        entries,
        ...shared(share),
        gave(classes),
      ]),
    },
    {
      id: 'signs',
      title: labels.signs,
      note: notes.signs,
      columns: [column('sign', 'text'), column('entries'), column('plans'), column('share', 'share')],
      rows: (model.totals.share ? model.signs : []).map(({ id, entries, plans }) => [
        texts.signs[id],
        entries,
        plans?.part ?? null,
        plans?.value ?? null,
      ]),
    },
    {
      id: 'work',
      title: labels.work,
      note: notes.work,
      columns: [
        column('grade', 'text'),
        column('days'),
        column('tasksPerDay', 'number'),
        column('mostTasks'),
        column('minutesPerDay', 'number'),
        column('timedDays'),
        {
          ...column('limit'),
          kind: 'number',
          halves: [`${labels.limit}, ${labels.fewest}`, `${labels.limit}, ${labels.most}`],
        },
        column('over', 'share'),
      ],
      rows: model.work.map((row) => [
        name(row.id),
        row.days,
        row.tasksPerDay,
        row.mostTasks,
        row.minutesPerDay,
        row.timedDays,
        row.limit,
        row.over?.value ?? null,
      ]),
    },
    {
      id: 'spread',
      title: labels.spread,
      note: notes.spread,
      columns: [
        column('grade', 'text'),
        column('classCount'),
        endsColumn('tasksPerWeek'),
        endsColumn('minutesPerWeek'),
        column('undated'),
      ],
      rows: model.spread.map((row) => [
        name(row.id),
        row.classes,
        row.tasksPerWeek,
        row.minutesPerWeek,
        row.undated,
      ]),
    },
    {
      id: 'messages',
      title: labels.messages,
      note: notes.messages,
      columns: [
        column('grade', 'text'),
        column('messageCount'),
        column('perClassAndWeek', 'number'),
        column('undated'),
        column('digitalOnly', 'share'),
        marginColumn,
      ],
      rows: model.messages.map((row) => [
        name(row.id),
        row.messages,
        row.perClassAndWeek,
        row.undated,
        row.digitalOnly.value,
        margin(row.digitalOnly),
      ]),
    },
    {
      id: 'money',
      title: labels.money,
      note: notes.money,
      columns: [
        column('grade', 'text'),
        column('asked'),
        column('named'),
        column('sum', 'money'),
        column('perPlan', 'money'),
      ],
      rows: model.money.map((row) => [name(row.id), row.asked, row.named, row.cents, row.centsPerPlan]),
    },
    {
      id: 'plan-rules',
      title: labels.planRules,
      note: notes.planRules,
      columns: [column('rule', 'text'), column('plans'), column('share', 'share'), marginColumn],
      rows: model.planRules.map(({ id, plans }) => [rule(id), ...shared(plans)]),
      isDutch,
    },
    {
      id: 'classes',
      title: labels.classes,
      note: notes.classes,
      columns: [column('class', 'text'), column('grade', 'text'), column('assignments'), ...shareColumns],
      rows: (model.classes ?? []).map((row) => [
        name(row.name),
        name(row.grade),
        row.assignments,
        ...shared(row.share),
      ]),
    },
    {
      id: 'short-forms',
      title: labels.shortForms,
      note: notes.shortForms,
      columns: [column('short', 'text'), column('full', 'text'), column('times')],
      rows: model.shortForms.map(({ short, full, count }) => [short, full.join(' / '), count]),
      isDutch: texts.locale !== 'nl',
    },
  ];
  return new Map(tables.filter(({ rows }) => rows.length > 0).map((table) => [table.id, table]));
}

/** None where the only group is that without a name: the report says that elsewhere. */
function namedOnly(groups: readonly Group[]): readonly Group[] {
  return groups.every(({ id }) => id === '') ? [] : groups;
}

function keyTitle(id: string, { keys }: ReportTexts): string {
  return Object.hasOwn(keys, id) ? keys[id as keyof typeof keys].title : id;
}

/** How many classes gave something, with how many there are where that is known. */
function gave({ classes, known }: Pick<Group, 'classes' | 'known'>): Value {
  return classes === null ? null : [classes, known];
}
