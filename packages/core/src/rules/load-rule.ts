import type { Fact, Reach } from './fact.ts';
import type { AspectData, PatternData, Rule, RuleExample, RulePatternData, RuleSource } from './rule.ts';

/** A rule file as written: what has a default may be left out, and a plain string stands for its pattern or text. */
export type RuleFile = Omit<
  Rule,
  | 'kinds'
  | 'scope'
  | 'options'
  | 'patterns'
  | 'when'
  | 'unless'
  | 'yieldsTo'
  | 'suggestions'
  | 'aspects'
  | 'wordings'
  | 'source'
  | 'examples'
  | 'severity'
  | 'status'
> & {
  readonly severity?: Rule['severity'];
  readonly status?: Rule['status'];
  readonly kinds?: Rule['kinds'];
  readonly scope?: Rule['scope'];
  readonly options?: Rule['options'];
  readonly patterns?: readonly (string | RulePatternData)[];
  readonly when?: Rule['when'];
  readonly unless?: Rule['unless'];
  readonly yieldsTo?: Rule['yieldsTo'];
  readonly suggestions?: Rule['suggestions'];
  readonly aspects?: Readonly<Record<string, Partial<AspectData>>>;
  readonly wordings?: Rule['wordings'];
  readonly source: RuleSource | readonly RuleSource[];
  readonly examples: {
    readonly flag: readonly (string | RuleExample)[];
    readonly allow: readonly (string | RuleExample)[];
  };
};

export type FactFile = Omit<Fact, 'holds'> & {
  readonly holds: Readonly<Partial<Record<Reach, readonly (string | PatternData)[]>>>;
};

/** Fills in what a rule file left out. The file must be valid against the rule schema. */
export function toRule(file: RuleFile): Rule {
  return {
    ...file,
    severity: file.severity ?? 'warning',
    status: file.status ?? 'stable',
    kinds: file.kinds ?? ['task', 'test', 'material'],
    scope: file.scope ?? 'entry',
    options: file.options ?? {},
    patterns: (file.patterns ?? []).map(toPattern),
    when: file.when ?? [],
    unless: file.unless ?? [],
    yieldsTo: file.yieldsTo ?? [],
    suggestions: file.suggestions ?? [],
    aspects: toAspects(file.aspects ?? {}),
    wordings: file.wordings ?? {},
    source: Array.isArray(file.source) ? file.source : [file.source as RuleSource],
    examples: { flag: file.examples.flag.map(toExample), allow: file.examples.allow.map(toExample) },
  };
}

export function toFact(file: FactFile): Fact {
  const holds = Object.entries(file.holds).map(([reach, patterns]) => [reach, patterns.map(toPattern)]);
  return { ...file, holds: Object.fromEntries(holds) };
}

function toAspects(written: NonNullable<RuleFile['aspects']>): Rule['aspects'] {
  return Object.fromEntries(
    Object.entries(written).map(([name, aspect]) => [name, { suggestions: [], ...aspect }]),
  );
}

function toPattern<Pattern extends PatternData>(written: string | Pattern): PatternData | Pattern {
  return typeof written === 'string' ? { match: written } : written;
}

function toExample(written: string | RuleExample): RuleExample {
  return typeof written === 'string' ? { text: written } : written;
}
