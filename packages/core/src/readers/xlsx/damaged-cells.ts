import type { Notice } from '../../agenda/agenda.ts';

/**
 * Says which cells of a damaged workbook were not read.
 * @param misplaced how many the file gives a place that no sheet has
 * @param textless how many name a shared text that is not in the file
 */
export function damagedCells(misplaced: number, textless: number): readonly Notice[] {
  const notices: Notice[] = [];
  if (misplaced > 0) {
    notices.push({
      code: 'skipped',
      message: {
        nl: `${misplaced === 1 ? 'Eén cel is' : `${misplaced} cellen zijn`} niet gelezen: het bestand geeft ${misplaced === 1 ? 'ze' : 'hun'} een plaats die een blad niet heeft.`,
        en: `${misplaced === 1 ? 'One cell was' : `${misplaced} cells were`} not read: the file gives ${misplaced === 1 ? 'it' : 'them'} a place that a sheet does not have.`,
      },
    });
  }
  if (textless > 0) {
    notices.push({
      code: 'skipped',
      message: {
        nl: `Van ${textless === 1 ? 'één cel' : `${textless} cellen`} staat de tekst niet in het bestand: het is beschadigd. De andere cellen zijn gelezen.`,
        en: `The text of ${textless === 1 ? 'one cell' : `${textless} cells`} is not in the file: it is damaged. The other cells were read.`,
      },
    });
  }
  return notices;
}
