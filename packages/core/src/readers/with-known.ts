/**
 * Sets the values that are known on an object that the caller just made, and gives it back. A value that
 * is undefined leaves its key absent, so that "unknown" has one form only.
 *
 * It does not copy: keys added to a copied literal cost V8 four times the memory, which tells in a file
 * of 100,000 rows.
 */
export function withKnown<Whole extends object>(
  whole: Whole,
  known: { readonly [Key in keyof Whole]?: Whole[Key] | undefined },
): Whole {
  for (const key of Object.keys(known) as (keyof Whole)[]) {
    const value = known[key];
    if (value !== undefined) whole[key] = value;
  }
  return whole;
}
