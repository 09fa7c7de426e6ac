import { expect, test } from 'vitest';
import { colorsFor } from './colors.ts';

test.each([
  [undefined, {}, true, true],
  [undefined, {}, false, false],
  [undefined, { TERM: 'dumb' }, true, false],
  [undefined, { NO_COLOR: '1' }, true, false],
  [undefined, { NO_COLOR: '' }, true, true],
  [undefined, { FORCE_COLOR: '1' }, false, true],
  [undefined, { FORCE_COLOR: '' }, false, true],
  [undefined, { FORCE_COLOR: '0' }, true, false],
  [undefined, { NO_COLOR: '1', FORCE_COLOR: '1' }, false, false],
  [true, { NO_COLOR: '1' }, false, true],
  [false, { FORCE_COLOR: '1' }, true, false],
])('asked %s, environment %j, terminal %s: %s', (asked, env, isTerminal, isColored) => {
  expect(colorsFor(asked, env, isTerminal).isColorSupported).toBe(isColored);
});
