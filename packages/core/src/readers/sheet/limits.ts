/** In characters: some years of a school's exports. */
export const mostInWorkbook = 10_000_000;

/** Cells with words; more is the export of a whole school over years, which CSV is better for. */
export const mostCells = 500_000;
