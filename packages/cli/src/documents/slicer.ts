import { type AnySlicer, type SlicedFormat, slicers } from '@hwlint/core';
import { documents, ownError } from './load.ts';

/** Whoever reads files of a format slice by slice. */
export function slicerOf(format: SlicedFormat): AnySlicer {
  return (format === 'ndjson' ? undefined : slicers[format]) ?? ndjsonSlicer;
}

/** Loaded when the first such file is met; what it throws comes as an error of this bundle. */
const ndjsonSlicer: AnySlicer = {
  frame: (...all) => documents().ndjsonSlicer.frame(...all),
  async *slices(...all) {
    try {
      yield* documents().ndjsonSlicer.slices(...all);
    } catch (error) {
      throw ownError(error);
    }
  },
  read: (...all) => {
    try {
      return documents().ndjsonSlicer.read(...all);
    } catch (error) {
      throw ownError(error);
    }
  },
  notices: (...all) => documents().ndjsonSlicer.notices(...all),
};
