import {
  type Agenda,
  type DocumentFormat,
  defaultConfig,
  documentFormatOf,
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
import { drawDocument } from './documents/draw-document.ts';
import type { DrawnDocument } from './documents/drawn-document.ts';
import { editedDocument } from './documents/edited-document.ts';
import { documentReaders } from './documents/readers.ts';
import { whyRefused, whyUnknown } from './documents/refused-file.ts';
import { DocumentShelf } from './documents/shelf.ts';
import { whyNotShown } from './documents/why-not-shown.ts';
import type { Answer, RuleCard, Settings, Task, TextToRead } from './protocol.ts';
import { toReading } from './to-reading.ts';

type Open = Task & { readonly kind: 'open' };

const byteOrderMark = '\uFEFF';

/** Reads and lints for the page. Lives in a worker, or in the page itself where workers are not allowed. */
export class Engine {
  readonly #configs = new Map<string, ResolvedConfig>();
  readonly #documents = new DocumentShelf();

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
      case 'open':
        return this.#open(task);
      case 'read': {
        const { agenda, locate } = this.#read(task.source);
        return { kind: 'read', reading: toReading(agenda, this.#lint(agenda, task.settings), locate) };
      }
      case 'fix-all':
        return this.#fixAll(task);
    }
  }

  async #open({ bytes, path, settings }: Open): Promise<Answer> {
    const refused = whyRefused(path, bytes);
    if (refused) return { kind: 'problem', problem: { message: refused } };
    const format = documentFormatOf(path);
    if (format) return this.#openDocument(bytes, path, format, settings);
    const agenda = openText(bytes, path);
    const { text, encoding, hasByteOrderMark, isExact } = agenda.source;
    const reading = toReading(agenda, this.#lint(agenda, settings));
    return { kind: 'opened', file: { text, encoding, hasByteOrderMark, isExact }, reading };
  }

  async #openDocument(
    bytes: Uint8Array,
    path: string,
    format: DocumentFormat,
    settings: Settings,
  ): Promise<Answer> {
    const readers = documentReaders();
    if (!readers) throw new Error('the readers of documents are not here');
    const read = await readers.read(bytes, { path, format });
    if ('reason' in read) {
      const { reason, line } = read;
      return { kind: 'problem', problem: { message: reason, ...(line !== undefined && { line }) } };
    }
    const document = drawDocument(read.agenda);
    const { agenda, locate } = document;
    const reason = whyNotShown(agenda, bytes.length);
    if (reason) return { kind: 'problem', problem: { message: reason } };
    const { text } = agenda.source;
    return {
      kind: 'opened',
      file: { text, encoding: 'utf-8', hasByteOrderMark: false, isExact: true },
      drawn: { key: this.#documents.put(document), format },
      reading: toReading(agenda, this.#lint(agenda, settings), locate),
    };
  }

  /** What a text says: by the document that it was drawn out of, where there is one, else as the text that it is. */
  #read(source: TextToRead): Pick<DrawnDocument, 'agenda'> & Partial<DrawnDocument> {
    const document =
      source.format === undefined && source.drawn !== undefined
        ? this.#documents.get(source.drawn)
        : undefined;
    return document ? editedDocument(document, source.text) : { agenda: readText(source) };
  }

  async #fixAll({ source, settings, ruleId }: Task & { kind: 'fix-all' }): Promise<Answer> {
    const { drawn } = source;
    const format = source.format ?? (drawn === undefined ? readText(source).format : undefined);
    const { text, applied } = await fixUntilStable(source.text, (current) => {
      const { findings } = this.#lint(this.#read({ text: current, format, drawn }).agenda, settings);
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

/** @throws ReadError with what a person can do on this page */
function openText(bytes: Uint8Array, path: string): TextAgenda {
  try {
    return readAgenda(bytes, { path });
  } catch (error) {
    const unknown = error instanceof ReadError ? whyUnknown(path, bytes) : undefined;
    throw unknown ? new ReadError(unknown, path) : error;
  }
}

/** Text in the page is no file any more: the mark keeps it from being taken for any other encoding. */
function readText({ text, format }: TextToRead): TextAgenda {
  const bytes = new TextEncoder().encode(byteOrderMark + text);
  return readAgenda(bytes, { path: 'plan', ...(format && { format }) });
}

function cardOf({ id, title, why, source, severity, status }: Rule): RuleCard {
  return { id, title, why, source, severity: status === 'preview' ? 'off' : severity };
}
