import type { Notice } from '../../agenda/agenda.ts';
import type { SkippedRecord } from '../../agenda/reading.ts';
import { Tally } from '../tally.ts';

/** Everything that a JSON file can be told about without being refused. */
export class JsonTallies {
  readonly textless = new Tally('skipped', (count) => ({
    nl:
      count === 1 ? '1 item zonder tekst is overgeslagen.' : `${count} items zonder tekst zijn overgeslagen.`,
    en: count === 1 ? '1 item without text was skipped.' : `${count} items without text were skipped.`,
  }));

  readonly unknown = new Tally('skipped', (count) => ({
    nl: `${count === 1 ? '1 regel is' : `${count} regels zijn`} overgeslagen: niets erin heet zoals een taak.`,
    en: `${count === 1 ? '1 line was' : `${count} lines were`} skipped: nothing in it is called like a task.`,
  }));

  readonly groups = new Tally('skipped', (count) => ({
    nl: `In ${count === 1 ? '1 item' : `${count} items`} staat waar tekst verwacht werd een groep met namen. Die is niet gelezen: zeg in hwlint.yml onder "profiles" waar de tekst erin staat.`,
    en: `In ${count === 1 ? '1 item' : `${count} items`} an object stands where text was expected. It was not read: say in hwlint.yml under "profiles" where the text in it stands.`,
  }));

  readonly twice = new Tally('repaired', (count) => ({
    nl: `In ${count === 1 ? '1 item staat een naam' : `${count} items staat een naam`} twee keer. De laatste waarde is gelezen.`,
    en: `In ${count === 1 ? '1 item a name stands' : `${count} items a name stands`} twice. The last value was read.`,
  }));

  /** In the order in which they are said. */
  get all(): Readonly<Record<string, Tally>> {
    const { textless, unknown, groups, twice } = this;
    return { textless, unknown, groups, twice };
  }

  notices(): readonly Notice[] {
    return Object.values(this.all).flatMap((tally) => tally.notices());
  }

  /** The first of what was passed over, for whoever checks how the file is understood. */
  skipped(): readonly SkippedRecord[] {
    return Object.values(this.all).flatMap((tally) => tally.skipped());
  }
}

/** Said of a file in which nothing looks like homework. */
export const noHomework: Notice = {
  code: 'skipped',
  message: {
    nl: 'In dit bestand zijn geen taken herkend, dus er is niets gelezen. Staan ze er wel in, zeg dan in hwlint.yml onder "profiles" waar.',
    en: 'No tasks were recognised in this file, so nothing was read. If there are any, say under "profiles" in hwlint.yml where they stand.',
  },
};

/** Said of a file that is damaged behind the list of its entries. */
export function damagedBehind(at: number): Notice {
  return {
    code: 'repaired',
    message: {
      nl: 'Achter de lijst met taken is het bestand beschadigd. De taken zelf zijn allemaal gelezen.',
      en: 'Behind the list of tasks the file is damaged. The tasks themselves were all read.',
    },
    span: { start: at, end: at },
  };
}
