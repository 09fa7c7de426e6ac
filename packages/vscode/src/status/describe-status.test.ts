import { afterEach, expect, it } from 'vitest';
import type { DocumentStatus } from '../../../language-server/src/protocol.ts';
import { speak } from '../texts/t.ts';
import { countsInWords, describeStatus } from './describe-status.ts';

afterEach(() => speak('en'));

const status: DocumentStatus = {
  uri: 'file:///week.md',
  version: 1,
  state: 'on',
  locale: 'en',
  isTooLarge: false,
  findings: { error: 1, warning: 5, tip: 2 },
  config: null,
  configs: [],
  error: null,
};

it('says how many points there are', () => {
  expect(describeStatus(status)).toEqual({
    short: '$(lightbulb) hwlint 6',
    sentence: '1 error, 5 points of attention and 2 tips',
    needsAttention: false,
  });
  expect(describeStatus({ ...status, findings: { error: 0, warning: 0, tip: 2 } })).toMatchObject({
    short: '$(check) hwlint',
    sentence: '2 tips',
  });
  expect(countsInWords({ error: 0, warning: 1, tip: 0 })).toBe('1 point of attention');
  expect(countsInWords({ error: 0, warning: 0, tip: 0 })).toBe('No points of attention');
});

it('says that it is off, waits, or could not look', () => {
  expect(describeStatus({ ...status, state: 'off' }).sentence).toBe('hwlint is off here.');
  expect(describeStatus({ ...status, state: 'onSave' }).short).toBe('$(history) hwlint 6');
  const failed = describeStatus({ ...status, state: 'failed', error: 'hwlint.yml: an unknown key.' });
  expect(failed).toMatchObject({ sentence: 'hwlint.yml: an unknown key.', needsAttention: true });
});

it('says it in Dutch', () => {
  speak('nl');
  expect(describeStatus(status).sentence).toBe('1 fout, 5 aandachtspunten en 2 tips');
});
