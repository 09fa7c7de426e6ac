import type { LintSummary } from '@hwlint/core';
import type { Texts } from './texts.ts';

const kinds = {
  task: 'Task',
  lesson: 'Lesson',
  test: 'Test',
  material: 'To bring',
  message: 'Message',
  label: 'Headings and columns',
  plan: 'The whole plan',
};

const steps = [
  {
    title: 'Paste or drop',
    text: 'Your week plan from a mail or your agenda. Or open a file, such as your week plan in Word.',
  },
  { title: 'See what stands out', text: 'Words that a family may run into get a colour and a number.' },
  {
    title: 'Choose another way',
    text: 'Each point comes with a way out. You decide, and take the text back with you.',
  },
];

export const en: Texts = {
  language: 'en',
  documentTitle: 'hwlint: homework that every family can read',
  title: 'Read your week plan over',
  lead: 'See what a family may run into that reads little Dutch, has no internet or printer, or little time or money. With a way out for each point.',
  privacy: 'Your text stays in this window: nothing is stored and nothing is sent.',
  switchLanguage: 'Language of the page',
  theme: { toDark: 'Dark colours', toLight: 'Light colours' },

  editor: {
    label: 'Your week plan',
    placeholder: 'Paste or type your week plan (in Dutch) here…',
    keys: 'F8 and Shift+F8: next and previous point. Ctrl+Enter: to the explanation, and back.',
    marks: 'Numbers of the points of attention, beside their line',
    mark: (numbers, words) => `To the explanation of point ${numbers}: ${words}`,
    format: 'Kind of text',
    autoFormat: (guessed) => (guessed ? `Automatic (${guessed})` : 'Automatic'),
    formats: {
      markdown: 'Markdown',
      text: 'plain text',
      csv: 'CSV table',
      ics: 'iCalendar',
      docx: 'Word',
      xlsx: 'Excel',
      odt: 'OpenDocument text',
      ods: 'OpenDocument spreadsheet',
      html: 'web page',
      pdf: 'PDF',
      json: 'JSON export',
      ndjson: 'NDJSON export',
    },
  },

  empty: {
    title: 'How it works',
    steps,
    example: 'Show an example',
    drop: 'Files: Word (.docx), Excel (.xlsx), LibreOffice (.odt, .ods), text and Markdown (.txt, .md), tables and calendars (.csv, .tsv, .ics), web pages (.html) and exports (.json, .ndjson). A PDF: copy its text.',
  },

  drawn: {
    from: (name) => `This is the text of ${name}.`,
    stays:
      'The document itself does not change. Take your mended text with you with Copy, or save it as a text file.',
    edited:
      'You changed the text. Each line still belongs to the day and the task where it stood in the document; a new line counts as a task beside the line above it.',
    asText: 'The text is read without a look at how it stood in the document.',
  },

  actions: {
    open: 'Open a file',
    undo: 'Undo',
    copy: 'Copy',
    save: 'Save',
    print: 'Print',
    startAnew: 'Start anew',
    dropHere: 'Drop the file here',
    putBack: 'Put the earlier text back',
    dismiss: 'Close this message',
  },

  said: {
    opened: (name) => `${name} is open.`,
    copied: 'The text is copied.',
    notCopied: 'Copying did not work. The text is selected: copy it with Ctrl+C.',
    saved: (name) => `Saved as ${name}, among your downloads.`,
    savedAsUtf8: (name) =>
      `Saved as ${name} in UTF-8, because the file's first encoding cannot hold this text.`,
    fixed: (amount) => `${amount === 1 ? '1 fix' : `${amount} fixes`} applied.`,
    nothingToFix: 'There is nothing that hwlint can fix by itself.',
    applied: (label) => `Applied: ${label}.`,
    startedAnew: 'The sheet is empty.',
    undone: 'The last change is undone.',
    onlyFirstFile: 'One file can be open at a time: the first one was taken.',
    tooBig: (megabytes) =>
      `This file is larger than ${megabytes} MB. Read it with hwlint on the command line.`,
    notRead: 'This file could not be opened.',
    points: (summary) => `${total(summary)}.`,
  },

  points: {
    title: 'Points of attention',
    count: total,
    read: ({ assignments, flagged }) =>
      `${assignments === 1 ? '1 assignment' : `${assignments} assignments`} read, ${flagged} with a point of attention`,
    setAside: (amount) => `${amount} set aside by a comment in the text`,
    reading: 'Reading…',
    noneText: 'hwlint sees nothing that a family would run into.',
    noneOfRule: 'No point of this rule is left.',
    filter: 'Show',
    allRules: (amount) => `All rules (${amount})`,
    fixAll: (amount) => (amount === 1 ? 'Apply the one fix' : `Apply all ${amount} fixes`),
    earlier: (amount) => `Show the ${amount} before`,
    more: (amount) => `Show ${amount} more`,
    severity: { error: 'agreed', warning: 'note', tip: 'tip' },
    group: ({ kind }) => kinds[kind],
    noDay: 'Without a day',
    wholePlan: 'The whole plan',
    line: (line) => `line ${line}`,
    also: 'Also further on:',
    showInText: (words) => `Show in the text: ${words}`,
    advice: 'Another way',
    why: 'Why?',
    source: 'Source',
    silence: 'Silence this rule, for this visit',
    atCaret: 'Point at the caret',
    close: 'Close',
    openInList: 'Show in the list',
  },

  rules: {
    open: 'Rules',
    openSwitched: (amount) => `Rules (${amount} switched)`,
    title: 'Rules on or off',
    text: 'This holds for as long as the page is open.',
    offByDefault: 'off out of the box',
    reset: 'Put all back',
    done: 'Done',
  },

  print: {
    notes: 'Points of attention',
    made: 'Read with hwlint. These are points of attention, not errors.',
  },

  problemAt: (line) => `Line ${line}.`,
  notices: 'While reading',
};

function total({ errors, warnings, tips }: LintSummary): string {
  const points = errors + warnings;
  if (points + tips === 0) return 'No points of attention';
  const parts = [
    ...(points > 0 ? [points === 1 ? '1 point of attention' : `${points} points of attention`] : []),
    ...(tips > 0 ? [tips === 1 ? '1 tip' : `${tips} tips`] : []),
  ];
  return parts.join(' and ');
}
