import { describe, expect, it } from 'vitest';
import { defaultConfig } from '../../config/config.ts';
import { parseConfig } from '../../config/parse-config.ts';
import { printConfig } from '../../config/print-config.ts';
import { ReadError } from '../read-error.ts';
import { knownProfiles, profilesFor } from './known-profiles.ts';
import type { Profile } from './profile.ts';

const own: Profile = { id: 'ons-plan', title: 'x', format: 'json', fields: { text: 'wat' } };
const ids = (profiles: readonly Profile[]) => profiles.map(({ id }) => id);

describe('the profiles that hwlint brings along', () => {
  it('are as a school would write them, but for a title in two languages', async () => {
    const profiles = knownProfiles.map((profile) => {
      if (typeof profile.title === 'string') throw new Error(`${profile.id} has a title in one language`);
      return { ...profile, title: profile.title.nl };
    });
    const text = await printConfig({ ...defaultConfig, profiles });
    expect(parseConfig(text, 'hwlint.yml').problems).toEqual([]);
  });

  it.each(knownProfiles)('$id says whose word it is, where from, and by what it is known', (profile) => {
    expect(profile.status).toBeDefined();
    expect(profile.source).toMatch(/^https:\/\//u);
    expect(profile.when?.length).toBeGreaterThan(0);
    expect(profile.fields.text).toBeDefined();
  });
});

describe('profilesFor', () => {
  it("puts the school's own first, and one of its names in place of ours", () => {
    expect(ids(profilesFor('json', { path: 'a.json', profiles: [own] }))[0]).toBe('ons-plan');
    const ours = { ...own, id: 'somtoday' };
    const all = profilesFor('json', { path: 'a.json', profiles: [ours] });
    expect(all.filter(({ id }) => id === 'somtoday')).toEqual([ours]);
  });

  it('takes the one that is asked for, where it is one for such a file', () => {
    const options = { path: 'a', profiles: [own], profile: 'ons-plan' };
    expect(ids(profilesFor('json', options))).toEqual(['ons-plan']);
    expect(ids(profilesFor('ics', options))).toEqual(['magister-ics', 'webuntis-ics']);
  });

  it('does not guess what a name was meant to be', () => {
    expect(() => profilesFor('csv', { path: 'a.csv', profile: 'ons' })).toThrow(ReadError);
  });
});
