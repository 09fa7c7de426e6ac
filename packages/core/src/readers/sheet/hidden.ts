import type { Notice } from '../../agenda/agenda.ts';

const mostNames = 8;

/** Says what was passed over because it is not shown either. */
export function hiddenNotices(sheets: readonly string[], rows: number): readonly Notice[] {
  const notices: Notice[] = [];
  if (sheets.length > 0) {
    const shown = sheets.slice(0, mostNames).map((name) => `"${name}"`);
    const list = sheets.length > mostNames ? `${shown.join(', ')} …` : shown.join(', ');
    const one = sheets.length === 1;
    notices.push({
      code: 'skipped',
      message: {
        nl: `Niet gelezen, want verborgen: ${one ? 'blad' : 'bladen'} ${list}.`,
        en: `Not read, because hidden: ${one ? 'sheet' : 'sheets'} ${list}.`,
      },
    });
  }
  if (rows > 0) {
    notices.push({
      code: 'skipped',
      message: {
        nl: rows === 1 ? 'Eén verborgen rij is niet gelezen.' : `${rows} verborgen rijen zijn niet gelezen.`,
        en: rows === 1 ? 'One hidden row was not read.' : `${rows} hidden rows were not read.`,
      },
    });
  }
  return notices;
}
