/** The files of `rules/nl/` as one JSON text; written by `npm run generate`. */
export const nlPack: string;
