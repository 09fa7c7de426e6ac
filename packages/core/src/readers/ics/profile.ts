import type { Profile } from '../profiles/profile.ts';
import type { Component } from './components.ts';

/** The profile that is asked for, or the first one of whose words one stands in a property of the calendar itself. */
export function profileOf(
  { properties }: Component,
  profiles: readonly Profile[],
  asked: string | undefined,
): Profile | undefined {
  const [only] = profiles;
  if (asked !== undefined && only?.id === asked) return only;
  const said = [...properties.values()].flatMap((lines) =>
    lines.map(({ value }) => value.text.toLowerCase()),
  );
  return profiles.find(({ when = [] }) =>
    when.some((word) => said.some((value) => value.includes(word.toLowerCase()))),
  );
}
