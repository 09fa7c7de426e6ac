import { dutchWords, type GlossaryEntry, type RulePack } from '@hwlint/core';

import { otherSubject } from './other-subject.ts';

const joint = /\s*[/,+&]\s*|\s+en\s+/u;
const remark = /\s*(?:[:(–—]|\s-\s).*$/su;

/** Names subjects in full, whatever way they are written, and lets no other words through. */
export class Subjects {
  readonly #full = new Map<string, string>();
  readonly #known = new Map<string, string>();

  constructor({ shortForms }: RulePack, glossary: readonly GlossaryEntry[]) {
    for (const { short, full } of shortForms.subjects ?? []) {
      const [word] = typeof full === 'string' ? [full] : (full ?? []);
      for (const form of typeof short === 'string' ? [short] : short) if (word) this.#add(form, word);
    }
    for (const { short, full, kind } of glossary) {
      if (kind === 'subject' && full[0] !== undefined) this.#full.set(plain(short), full[0].toLowerCase());
    }
    for (const name of dutchWords.subjects) this.#full.set(plain(name), name);
    this.#full.set('wereldorientatie', 'wereldoriëntatie');
    for (const name of [...this.#full.values()]) this.#add(name, name);
  }

  /** The full name, several joined by "/"; {@link otherSubject} for any other words, '' for none. */
  nameOf(written: string | undefined): string {
    if (written === undefined || written.trim() === '') return '';
    const known = this.#known.get(written);
    if (known !== undefined) return known;
    const name = this.#find(written);
    if (this.#known.size < 5000) this.#known.set(written, name);
    return name;
  }

  #find(written: string): string {
    const name = plain(written.replace(remark, ''));
    const whole = this.#full.get(name);
    if (whole !== undefined) return whole;
    const parts = name.split(joint).map((part) => this.#full.get(part));
    const names = parts.filter((part) => part !== undefined);
    return parts.length > 1 && names.length === parts.length
      ? [...new Set(names)].sort().join('/')
      : otherSubject;
  }

  #add(form: string, word: string): void {
    const key = plain(form);
    if (!this.#full.has(key)) this.#full.set(key, word.toLowerCase());
  }
}

function plain(written: string): string {
  return written
    .replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '')
    .toLowerCase()
    .replaceAll('.', '');
}
