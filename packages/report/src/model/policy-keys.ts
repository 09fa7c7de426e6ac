import type { PolicyKey } from '@hwlint/core';

/** The keys of a homework policy, in the order of the guide; what is said to families last. */
export const policyKeys: readonly PolicyKey[] = [
  'purpose',
  'parents',
  'differentiation',
  'independence',
  'language-and-access',
];
