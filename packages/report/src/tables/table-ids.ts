/** The ids of all tables that a report can have; each names a file among those in CSV. */
export const tableIds = [
  'comparison',
  'changeGrades',
  'changeKeys',
  'changeRules',
  'keys',
  'rules',
  'grades',
  'subjects',
  'weeks',
  'kinds',
  'signs',
  'work',
  'spread',
  'messages',
  'money',
  'plan-rules',
  'classes',
  'short-forms',
] as const;

export type TableId = (typeof tableIds)[number];
