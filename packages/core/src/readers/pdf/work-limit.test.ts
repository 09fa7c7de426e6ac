import { expect, test } from 'vitest';
import { WorkLimit } from './work-limit.ts';

/** Asks for the time as pdf.js does it. */
class TimeSlotManager {
  reset(): number {
    return Date.now();
  }
}

test('pdf.js is stopped beyond the limit, others go on, and the clock is as before', async () => {
  const clock = Date.now;
  const limit = new WorkLimit();
  const slots = new TimeSlotManager();
  await limit.during(async () => {
    for (let step = 0; step < 25_000; step += 1) slots.reset();
    expect(limit.isReached).toBe(false);
    expect(() => slots.reset()).toThrow(RangeError);
    expect(limit.isReached).toBe(true);
    expect(Date.now()).toBeGreaterThan(0);
  });
  expect(Date.now).toBe(clock);
});

test('two readings at once have a limit each', async () => {
  const clock = Date.now;
  const [one, other] = [new WorkLimit(), new WorkLimit()];
  await one.during(() => other.during(async () => Date.now()));
  await expect(one.during(() => Promise.reject(new Error('x')))).rejects.toThrow('x');
  expect([one.isReached, other.isReached]).toEqual([false, false]);
  expect(Date.now).toBe(clock);
});
