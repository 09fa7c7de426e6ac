import { workload } from './workload.js';

/**
 * Warm speed of the engine on texts already read: bytes of entry text judged per second, without
 * readers and without output.
 * @param core the module under `packages/core/src/index.ts`
 * @returns megabytes (10^6 bytes of UTF-8) a second: with the result cache off on texts that all
 *   differ, and with it on where 9 of 10 texts repeat
 */
export function benchEngine(core, count = 100_000) {
  const config = { ...core.defaultConfig };
  const texts = workload(count);
  const few = workload(Math.ceil(count / 10));
  const repeated = texts.map((_, index) => few[(index * 7919) % few.length]);
  return {
    entries: count,
    allDifferent: speed(core, texts, { cacheSize: 0, config }),
    repeated: speed(core, repeated, { cacheSize: 20_000, config }),
  };
}

/** The engine is made and warmed up before the clock starts. */
function speed(core, texts, options) {
  core.lint(agendaOf(core, texts.slice(0, 5000)), options);
  const bytes = Buffer.byteLength(texts.join(''));
  const agenda = agendaOf(core, texts);
  const started = process.hrtime.bigint();
  const { findings } = core.lint(agenda, options);
  const seconds = Number(process.hrtime.bigint() - started) / 1e9;
  return { megabytes: bytes / 1e6, seconds, perSecond: bytes / 1e6 / seconds, findings: findings.length };
}

/** One agenda of all texts, in plans of twenty. */
export function agendaOf(core, texts) {
  const source = new core.SourceText(texts.join('\n'));
  let at = 0;
  const entries = texts.map((text, index) => {
    const entry = {
      kind: 'task',
      text: core.MappedText.verbatim(source.text, at, at + text.length),
      plan: Math.floor(index / 20),
      context: [],
    };
    at += text.length + 1;
    return entry;
  });
  const plans = Array.from({ length: Math.ceil(texts.length / 20) }, () => ({
    meta: {},
    labels: [],
    anchor: { start: 0, end: 0 },
  }));
  return {
    path: 'bench',
    format: 'text',
    source,
    meta: {},
    plans,
    entries,
    directives: [],
    notices: [],
    escape: (words) => words,
  };
}
