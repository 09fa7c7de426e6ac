/** In characters: some years of a school's exports. */
export const mostInWorkbook = 10_000_000;

/** Rows of one sheet. A sheet with more is a list, and no week plan. */
export const mostInPlan = 2_000;

/** Cells with words; more is the export of a whole school over years, which CSV is better for. */
export const mostCells = 500_000;
