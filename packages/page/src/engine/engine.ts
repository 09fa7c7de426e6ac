import {
  type Agenda,
  defaultConfig,
  dutchPack,
  fixUntilStable,
  type LintResult,
  lint,
  ReadError,
  type ResolvedConfig,
  type Rule,
  readAgenda,
  type TextAgenda,
} from '@hwlint/core';
import type { Answer, RuleCard, Settings, Task, TextToRead } from './protocol.ts';
import { toReading } from './to-reading.ts';

const byteOrderMark = '\uFEFF';

/** Reads and lints for the page. Lives in a worker, or in the page itself where workers are not allowed. */
export class Engine {
  readonly #configs = new Map<string, ResolvedConfig>();

  /** Never throws for what a person typed or dropped: what cannot be read is answered with a problem. */
  async answer(task: Task): Promise<Answer> {
    try {
      return await this.#answer(task);
    } catch (error) {
      if (!(error instanceof ReadError)) throw error;
      const { messages, position } = error;
      return { kind: 'problem', problem: { message: messages, ...(position && { line: position.line }) } };
    }
  }

  async #answer(task: Task): Promise<Answer> {
    switch (task.kind) {
      case 'rules':
        return { kind: 'rules', rules: dutchPack().rules.map(cardOf) };
      case 'open': {
        const agenda = readAgenda(task.bytes, { path: task.path });
        const { text, encoding, hasByteOrderMark, isExact } = agenda.source;
        const reading = toReading(agenda, this.#lint(agenda, task.settings));
        return { kind: 'opened', file: { text, encoding, hasByteOrderMark, isExact }, reading };
      }
      case 'read': {
        const agenda = read(task.source);
        return { kind: 'read', reading: toReading(agenda, this.#lint(agenda, task.settings)) };
      }
      case 'fix-all':
        return this.#fixAll(task);
    }
  }

  async #fixAll({ source, settings, ruleId }: Task & { kind: 'fix-all' }): Promise<Answer> {
    const format = source.format ?? read(source).format;
    const { text, applied } = await fixUntilStable(source.text, (current) => {
      const { findings } = this.#lint(read({ text: current, format }), settings);
      return ruleId === undefined ? findings : findings.filter((finding) => finding.ruleId === ruleId);
    });
    return { kind: 'fixed', text, applied };
  }

  #lint(agenda: Agenda, { locale, switches }: Settings): LintResult {
    return lint(agenda, { locale, config: this.#configFor(switches) });
  }

  /** The same object for the same switches: results are remembered by it. */
  #configFor(switches: Settings['switches']): ResolvedConfig {
    const key = JSON.stringify(Object.entries(switches).sort(([a], [b]) => (a < b ? -1 : 1)));
    const known = this.#configs.get(key);
    if (known) return known;
    const rules: Record<string, ResolvedConfig['rules'][string]> = {};
    for (const { id, severity } of dutchPack().rules) {
      const isOn = switches[id];
      if (isOn === undefined) continue;
      rules[id] = { severity: isOn ? (severity === 'off' ? 'tip' : severity) : 'off', options: {} };
    }
    const config = { ...defaultConfig, rules };
    this.#configs.clear();
    this.#configs.set(key, config);
    return config;
  }
}

/** Text in the page is no file any more: the mark keeps it from being taken for any other encoding. */
function read({ text, format }: TextToRead): TextAgenda {
  const bytes = new TextEncoder().encode(byteOrderMark + text);
  return readAgenda(bytes, { path: 'plan', ...(format && { format }) });
}

function cardOf({ id, title, why, source, severity, status }: Rule): RuleCard {
  return { id, title, why, source, severity: status === 'preview' ? 'off' : severity };
}
