import { expect, test } from 'vitest';
import { isInstalled } from './is-installed.js';

const lock = {
  packages: {
    '': { name: 'workspace' },
    'packages/core': { version: '0.1.0' },
    'node_modules/@hwlint/core': { link: true },
    'node_modules/yaml': { version: '2.9.1' },
    'node_modules/fsevents': { version: '2.0.0', optional: true },
  },
};
const installed = {
  packages: { 'node_modules/@hwlint/core': { link: true }, 'node_modules/yaml': { version: '2.9.1' } },
};

test('what the lock file asks for is there; what another system needs may be absent', () => {
  expect(isInstalled(lock, installed)).toBe(true);
});

test.each([
  ['nothing', undefined],
  ['a package less', { packages: { 'node_modules/@hwlint/core': { link: true } } }],
  ['another version', { packages: { ...installed.packages, 'node_modules/yaml': { version: '2.9.0' } } }],
  ['no link', { packages: { ...installed.packages, 'node_modules/@hwlint/core': { version: '0.1.0' } } }],
])('%s is not installed', (_, found) => {
  expect(isInstalled(lock, found)).toBe(false);
});
