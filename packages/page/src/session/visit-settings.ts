import type { Locale } from '@hwlint/core';
import type { PlanReader } from './plan-reader.ts';
import type { PlanStore } from './plan-store.ts';

/** The language, and the rules that are silent: for this visit only. */
export class VisitSettings {
  readonly #store: PlanStore;
  readonly #reader: PlanReader;

  constructor(store: PlanStore, reader: PlanReader) {
    this.#store = store;
    this.#reader = reader;
  }

  async setLocale(locale: Locale): Promise<void> {
    this.#store.set({ settings: { ...this.#store.state.settings, locale }, isStale: true });
    await this.#reader.now();
  }

  /** Has a rule speak or be silent. */
  async switchRule(id: string, isOn: boolean): Promise<void> {
    const { settings, onlyRule, rules } = this.#store.state;
    const { [id]: _, ...others } = settings.switches;
    const isDefault = rules.some((rule) => rule.id === id && (rule.severity !== 'off') === isOn);
    this.#store.set({
      settings: { ...settings, switches: isDefault ? others : { ...others, [id]: isOn } },
      onlyRule: !isOn && onlyRule === id ? undefined : onlyRule,
      isStale: true,
    });
    await this.#reader.now();
  }

  async resetRules(): Promise<void> {
    this.#store.set({ settings: { ...this.#store.state.settings, switches: {} }, isStale: true });
    await this.#reader.now();
  }
}
