import type { ReportLocale } from '../texts/texts.ts';
import { type ColumnKind, isPair, type Pair, type Value } from './table.ts';

const tags: Readonly<Record<ReportLocale, string>> = { nl: 'nl-BE', en: 'en-GB', fr: 'fr-BE' };

/** Writes values the way a language does. */
export class ValueFormat {
  readonly #count: Intl.NumberFormat;
  readonly #number: Intl.NumberFormat;
  readonly #share: Intl.NumberFormat;
  readonly #money: Intl.NumberFormat;
  readonly #points: Intl.NumberFormat;

  constructor(locale: ReportLocale) {
    const tag = tags[locale];
    this.#count = new Intl.NumberFormat(tag);
    this.#number = new Intl.NumberFormat(tag, { maximumFractionDigits: 1 });
    this.#share = new Intl.NumberFormat(tag, { style: 'percent', maximumFractionDigits: 0 });
    this.#money = new Intl.NumberFormat(tag, { style: 'currency', currency: 'EUR' });
    this.#points = new Intl.NumberFormat(tag, { maximumFractionDigits: 0, signDisplay: 'exceptZero' });
  }

  /** A value as people read it; a dash for what is not known. */
  text(value: Value, kind: ColumnKind): string {
    if (value === null) return '–';
    if (isPair(value)) return this.#pair(value, kind);
    if (typeof value === 'string') return value;
    if (kind === 'share') return this.#share.format(value);
    if (kind === 'money') return this.#money.format(value / 100);
    if (kind === 'points') return this.#points.format(value * 100);
    return (kind === 'number' ? this.#number : this.#count).format(value);
  }

  #pair([first, second]: Pair, kind: ColumnKind): string {
    const from = this.text(first, kind);
    if (second === null) return from;
    const to = this.text(second, kind);
    if (kind === 'count') return `${from}\u00a0/\u00a0${to}`;
    if (from === to) return from;
    return `${from}\u00a0${kind === 'points' ? '…' : '–'}\u00a0${to}`;
  }
}
