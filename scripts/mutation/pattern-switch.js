const nowhere = { mayMatch: () => false, matchAt: () => undefined };

/** Switches patterns off in packs that are compiled already, and tells of each match. */
export class PatternSwitch {
  /** By the data of patterns, those of them that are off. */
  #off = new Map();
  #restore;

  /**
   * @param indexes the trigger indexes of the compiled packs
   * @param onMatch is given the data of each pattern that matches
   */
  constructor(indexes, onMatch) {
    for (const index of indexes) {
      const matcherOf = index.matcherOf.bind(index);
      index.matcherOf = (number) => {
        const data = index.dataOf(number);
        const isOff = this.#off.get(data)?.has(index.matchOf(number)) ?? false;
        return isOff ? nowhere : telling(matcherOf(number), () => onMatch(data));
      };
    }
    this.#restore = () => {
      for (const index of indexes) delete index.matcherOf;
    };
  }

  /** Runs `work` while these patterns match nowhere. */
  without(patterns, work) {
    for (const { data, match } of patterns)
      this.#off.set(data, (this.#off.get(data) ?? new Set()).add(match));
    try {
      return work();
    } finally {
      this.#off = new Map();
    }
  }

  /** Gives the indexes back as they were. */
  remove() {
    this.#restore();
  }
}

function telling(matcher, onMatch) {
  return {
    mayMatch: (vocabulary) => matcher.mayMatch(vocabulary),
    matchAt(words, at) {
      const match = matcher.matchAt(words, at);
      if (match) onMatch();
      return match;
    },
  };
}
