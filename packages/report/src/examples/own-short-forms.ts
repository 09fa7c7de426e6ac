import type { RulePack } from '@hwlint/core';

/** The short forms that a rule pack itself knows and writes in full; none that a school's glossary adds. */
export class OwnShortForms {
  readonly #forms = new Set<string>();
  readonly #full = new Set<string>();

  constructor({ shortForms: { subjects = [], general = [], days = [], signs = [] } }: RulePack) {
    for (const { short, full = [], many = [] } of [...subjects, ...general, ...days, ...signs]) {
      if (full.length === 0) continue;
      for (const form of short) this.#forms.add(keyOf(form));
      for (const words of [full, many].flat()) this.#full.add(words.toLowerCase());
    }
  }

  /** Whether a form, with its capitals, points and numbers or without, is one of them. */
  has(form: string): boolean {
    const key = keyOf(form);
    const isAllCapitals = key.length > 1 && key === key.toUpperCase();
    return this.#forms.has(key) || (!isAllCapitals && this.#forms.has(key.toLowerCase()));
  }

  /** Whether words, in any case and without numbers, are what one of them stands for. */
  writesOut(words: string): boolean {
    return this.#full.has(words.toLowerCase());
  }
}

function keyOf(form: string): string {
  return form.replace(/[^\p{L}]+/gu, '') || form;
}
