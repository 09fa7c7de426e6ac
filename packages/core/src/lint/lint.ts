import type { Agenda } from '../agenda/agenda.ts';
import { defaultConfig, type ResolvedConfig } from '../config/config.ts';
import { languageOf } from '../language/languages.ts';
import type { Locale } from '../locale.ts';
import { dutchPack } from '../pack/dutch-pack.ts';
import type { RulePack } from '../rules/rule-pack.ts';
import { bySource } from './by-source.ts';
import { Engine } from './engine.ts';
import type { Finding } from './finding.ts';
import { applyIgnores } from './ignored.ts';
import type { LintMemory } from './lint-memory.ts';
import { applyDirectives } from './suppression.ts';
import { suppressionRuleIds } from './suppression-finding.ts';

export interface LintOptions {
  /** Default: the Dutch pack that ships with the program. */
  readonly pack?: RulePack;
  readonly config?: ResolvedConfig;
  /** Language of messages. Default: the config's, else `nl`. */
  readonly locale?: Locale;
  /** How many texts' results are remembered between calls with the same pack and config; 0 for none. Default 5000. */
  readonly cacheSize?: number;
  /** What the same document came to before; of one document, and used for no other. */
  readonly memory?: LintMemory;
}

export interface SuppressedFinding {
  readonly finding: Finding;
  /** What set it aside: a comment in the source, the config's `ignore`, or a baseline. */
  readonly by: 'comment' | 'config' | 'baseline';
  readonly reason?: string;
}

export interface LintResult {
  /** In source order; equal places in order of rule id. */
  readonly findings: readonly Finding[];
  /** What a comment or the config set aside, in the same order. */
  readonly suppressed: readonly SuppressedFinding[];
}

/**
 * Applies the rules to an agenda. Pure: the same agenda and options give the same result.
 * @throws PatternError when the pack holds a pattern that cannot be read.
 */
export function lint(agenda: Agenda, options: LintOptions = {}): LintResult {
  const { pack = dutchPack(), config = defaultConfig } = options;
  const locale = options.locale ?? config.locale ?? 'nl';
  const engine = engineFor(pack, config, options.cacheSize ?? 5000);
  const found = engine.findings(agenda, locale, options.memory);
  const ignored = applyIgnores(agenda, found, config.ignore);
  const knownRules = [...pack.rules.map((rule) => rule.id), ...suppressionRuleIds];
  const sorted = applyDirectives(agenda, ignored.findings.sort(bySource), knownRules, locale);
  return {
    findings: asConfigured(sorted.findings, config).sort(bySource),
    suppressed: [...ignored.suppressed, ...sorted.suppressed].sort((a, b) => bySource(a.finding, b.finding)),
  };
}

/** What is said about suppression comments comes from no rule file; a config sets its severity all the same. */
function asConfigured(findings: readonly Finding[], config: ResolvedConfig): Finding[] {
  const configured: Finding[] = [];
  for (const finding of findings) {
    const severity = finding.key === 'suppression' ? config.rules[finding.ruleId]?.severity : undefined;
    if (severity === undefined) configured.push(finding);
    else if (severity !== 'off') configured.push({ ...finding, severity });
  }
  return configured;
}

const engines = new WeakMap<RulePack, WeakMap<ResolvedConfig, Map<number, Engine>>>();

/** The engine that `lint` uses for a pack and a config: always the same one. */
export function engineFor(pack: RulePack, config: ResolvedConfig, cacheSize: number): Engine {
  const byConfig = engines.get(pack) ?? new WeakMap<ResolvedConfig, Map<number, Engine>>();
  engines.set(pack, byConfig);
  const bySize = byConfig.get(config) ?? new Map<number, Engine>();
  byConfig.set(config, bySize);
  const engine = bySize.get(cacheSize) ?? new Engine(pack, languageOf(pack.language), config, cacheSize);
  bySize.set(cacheSize, engine);
  return engine;
}
