import { expect, test } from 'vitest';
import { github } from './github.ts';
import { failed, linted, reported, reportOf } from './testing.ts';

test('a command a finding, by severity', async () => {
  const findings = (['error', 'warning', 'tip'] as const).map((severity) =>
    reported({ severity, message: severity }),
  );
  expect(await reportOf(github, [linted({ findings })])).toBe(
    ['error', 'warning', 'notice']
      .map(
        (command, at) =>
          `::${command} file=L3/plan.md,line=3,endLine=3,col=8,endColumn=19,title=hwlint no-required-internet::${findings[at]?.severity}\n`,
      )
      .join(''),
  );
});

test('escapes what would end a message or a property', async () => {
  const finding = reported({ path: 'a,b:c%.md', message: '100%\r\nklaar: ja, hoor' });
  const line = await reportOf(github, [linted({ findings: [finding] })]);
  expect(line).toContain('file=a%2Cb%3Ac%25.md,');
  expect(line).toContain('::100%25%0D%0Aklaar: ja, hoor\n');
  expect(line.split('\n')).toHaveLength(2);
});

test('no end column for what ends on another line: GitHub would refuse it', async () => {
  const finding = reported({ end: { offset: 60, line: 4, column: 2 } });
  expect(await reportOf(github, [linted({ findings: [finding] })])).not.toContain('endColumn');
});

test('what could not be read is an error', async () => {
  const outcomes = [failed(), failed({ position: { offset: 0, line: 2, column: 1 } })];
  expect(await reportOf(github, outcomes)).toBe(
    '::error file=kapot.ics,title=hwlint::Dit is stuk.\n::error file=kapot.ics,line=2,col=1,title=hwlint::Dit is stuk.\n',
  );
});
