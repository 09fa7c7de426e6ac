/** How many mutants there are of each sort, and how many of them live; `unreached` are those that no test comes to. */
export function summaryOf(tried) {
  const sorts = [...new Set(tried.map(({ sort }) => sort))].sort();
  return [
    ...sorts.map((sort) =>
      row(
        sort,
        tried.filter((mutant) => mutant.sort === sort),
      ),
    ),
    row('all', tried),
  ];
}

/** The mutants that no test notices, one a line. */
export function survivorsOf(tried) {
  return tried
    .filter(({ killedBy }) => killedBy === undefined)
    .map(({ name, reached }) => (reached ? name : `${name} (no test comes to it)`));
}

/** Everything for other programs. */
export function jsonOf(tried, single) {
  const plain = ({ sort, owner, name, killedBy = null, reached }) => ({
    sort,
    owner,
    name,
    killedBy,
    reached,
  });
  const report = { summary: summaryOf(tried), mutants: tried.map(plain) };
  return `${JSON.stringify(single ? { ...report, patterns: single.map(plain) } : report, null, 2)}\n`;
}

function row(sort, tried) {
  const survivors = tried.filter(({ killedBy }) => killedBy === undefined);
  return {
    sort,
    mutants: tried.length,
    killed: tried.length - survivors.length,
    survivors: survivors.length,
    unreached: survivors.filter(({ reached }) => !reached).length,
  };
}
