import { expect, test } from 'vitest';
import { junit } from './junit.ts';
import { failed, linted, reported, reportOf } from './testing.ts';

test('a suite a file: failures, skipped tips, errors, and a test that passed', async () => {
  const findings = [reported(), reported({ severity: 'tip', message: 'Een tip.' })];
  const outcomes = [linted({ findings }), failed(), linted({ path: 'schoon.md' })];
  expect(await reportOf(junit, outcomes)).toMatchInlineSnapshot(`
    "<?xml version="1.0" encoding="UTF-8"?>
    <testsuites name="hwlint">
      <testsuite name="L3/plan.md" tests="2" failures="1" errors="0" skipped="1">
        <testcase name="no-required-internet 3:8" classname="L3/plan.md"><failure type="warning" message="Hier is internet nodig. Niet elk gezin heeft dat. Noem een andere weg.">L3/plan.md:3:8 op internet</failure></testcase>
        <testcase name="no-required-internet 3:8" classname="L3/plan.md"><skipped message="Een tip."/></testcase>
      </testsuite>
      <testsuite name="kapot.ics" tests="1" failures="0" errors="1" skipped="0">
        <testcase name="hwlint" classname="kapot.ics"><error message="Dit is stuk."/></testcase>
      </testsuite>
      <testsuite name="schoon.md" tests="1" failures="0" errors="0" skipped="0">
        <testcase name="hwlint" classname="schoon.md"/>
      </testsuite>
    </testsuites>
    "
  `);
});

test('escapes what XML gives a meaning, and replaces what it cannot hold', async () => {
  const text = `<a> & "b"\n\u0000\u001B\uD800 🦔`;
  const report = await reportOf(junit, [linted({ findings: [reported({ text, message: text })] })]);
  expect(report).toContain('message="&lt;a&gt; &amp; &quot;b&quot;&#10;\uFFFD\uFFFD\uFFFD 🦔"');
});
