import type { Locale } from '@hwlint/core';
import { Command, Option } from 'commander';
import { CliError } from './cli-error.ts';
import { doctorCommand, type RawDoctorOptions } from './commands/doctor.ts';
import { explainCommand } from './commands/explain.ts';
import { initCommand } from './commands/init.ts';
import { lintCommand } from './commands/lint.ts';
import { loadReport } from './commands/load-report.ts';
import { lspCommand } from './commands/lsp.ts';
import { printConfigCommand } from './commands/print-config.ts';
import type { RawReportOptions } from './commands/report/report-options.ts';
import { rulesCommand } from './commands/rules.ts';
import type { ExitCode } from './exit-code.ts';
import { entriesFormat, formatNames } from './formats/index.ts';
import { helpTexts, helpTitle } from './help.ts';
import { inputFormats, type RawOptions } from './options.ts';
import { readVersion } from './package-info.ts';
import type { Shell } from './terminal/shell.ts';
import { type CalledCommand, translateUsageError } from './usage-error.ts';

type Run = (raw: RawOptions, shell: Shell) => Promise<ExitCode>;

/** Flags that go with each command; `lint` takes all. */
const flagsOf: Readonly<Record<string, readonly string[]>> = {
  rules: ['--format', '--locale', '--color', '--no-color'],
  explain: ['--locale', '--color', '--no-color'],
  init: ['--locale'],
  doctor: ['--format', '--config', '--reference-day', '--time-zone', '--locale', '--color', '--no-color'],
  lsp: [],
  report: [
    '--format',
    '--output-file',
    '--rule',
    '--config',
    '--reference-day',
    '--time-zone',
    '--threads',
    '--locale',
    '--color',
    '--no-color',
  ],
  merge: ['--format', '--output-file', '--locale', '--color', '--no-color'],
};

/**
 * Reads the arguments and says what to run.
 * @param locale language of the help
 * @throws CliError when the arguments make no sense; CommanderError with exit code 0 after help or version
 */
export function readArguments(
  args: readonly string[],
  shell: Shell,
  locale: Locale,
): () => Promise<ExitCode> {
  let run: Run = async () => 0;
  const program = describeProgram(locale, shell, (chosen) => {
    run = chosen;
  });
  try {
    program.parse(args, { from: 'user' });
  } catch (error) {
    throw translateUsageError(error, calledCommand(program, args));
  }
  const raw: RawOptions = program.opts();
  return () => run(raw, shell);
}

function describeProgram(locale: Locale, { stdout }: Shell, choose: (run: Run) => void): Command {
  const text = (key: keyof typeof helpTexts) => helpTexts[key][locale];
  const lint = (targets: readonly string[]) => choose((raw, shell) => runLint(targets, raw, shell));
  const program: Command = new Command('hwlint')
    .exitOverride()
    .configureOutput({ writeOut: (help) => stdout.write(help), writeErr: () => {} })
    .configureHelp({
      styleTitle: (title) => helpTitle(title, locale),
      showGlobalOptions: true,
      visibleGlobalOptions: (command) =>
        command === program
          ? []
          : program.options
              .filter((option) => goesWith(command.name(), option))
              .map((option) => described(command.name(), option, text)),
    })
    .description(text('description'))
    .usage(locale === 'nl' ? '[lint] [paden…] [opties]' : '[lint] [paths…] [options]')
    .argument(text('pathsName'), text('paths'))
    .option('-f, --format <format>', text('format') + [...formatNames, entriesFormat].join(', '))
    .option('-o, --output-file <file>', text('outputFile'))
    .option('--fix', text('fix'))
    .option('--fix-dry-run', text('fixDryRun'))
    .option('--max-warnings <n>', text('maxWarnings'))
    .option('--quiet', text('quiet'))
    .addOption(new Option('--rule <setting>', text('setRule')).argParser(collect))
    .option('-c, --config <file>', text('config'))
    .option('--print-config <file>', text('printConfig'))
    .option('--baseline <file>', text('baseline'))
    .option('--update-baseline', text('updateBaseline'))
    .option('--prune', text('prune'))
    .option('--stdin', text('stdin'))
    .option('--stdin-filename <name>', text('stdinFilename'))
    .option('--from <format>', text('from') + inputFormats.join(', '))
    .option('--reference-day <day>', text('referenceDay'))
    .option('--time-zone <zone>', text('timeZone'))
    .option('--threads <n>', text('threads'))
    .option('--cache', text('cache'))
    .option('--cache-location <folder>', text('cacheLocation'))
    .option('--locale <locale>', text('locale'))
    .option('--color', text('color'))
    .option('--no-color', text('noColor'))
    .version(readVersion(), '-V, --version', text('version'))
    .helpOption('-h, --help', text('help'))
    .helpCommand(false)
    .addHelpText('after', `\n${text('exitCodes')}`)
    .action(lint);
  program.command('lint').description(text('lint')).argument(text('pathsName'), text('paths')).action(lint);
  program
    .command('rules')
    .description(text('rules'))
    .action(() => choose(only('rules', program, rulesCommand)));
  program
    .command('explain')
    .description(text('explain'))
    .argument(text('ruleName'), text('rule'))
    .action((id: string) => choose(only('explain', program, (raw, shell) => explainCommand(id, raw, shell))));
  program
    .command('init')
    .description(text('init'))
    .argument(text('folderName'), text('folder'), '.')
    .action((folder: string) =>
      choose(only('init', program, (raw, shell) => initCommand(folder, raw, shell))),
    );
  program
    .command('doctor')
    .description(text('doctor'))
    .argument(text('pathsName'), text('paths'))
    .option('--show-mapping <file>', text('showMapping'))
    .action((targets: readonly string[], own: RawDoctorOptions) =>
      choose(only('doctor', program, (raw, shell) => doctorCommand(targets, { ...raw, ...own }, shell))),
    );
  program
    .command('lsp')
    .description(text('lsp'))
    .option('--stdio', text('stdio'))
    .action(() => choose(only('lsp', program, lspCommand)));
  addReport(program, text, choose);
  return program;
}

function addReport(
  program: Command,
  text: (key: keyof typeof helpTexts) => string,
  choose: (run: Run) => void,
): void {
  const flags = (command: Command) =>
    command.option('--partial', text('partial')).option('--compare-to <file>', text('compareTo'));
  const report = flags(program.command('report').description(text('report')))
    .argument(text('pathsName'), text('paths'))
    .option('--compare <period>', text('compare'))
    .option('--period <period>', text('period'))
    .option('--by-class', text('byClass'))
    .option('--no-examples', text('noExamples'))
    .option('--with-text', text('withText'))
    .action((targets: readonly string[], own: RawReportOptions) =>
      choose(
        only('report', program, async (raw, shell) => loadReport().reportCommand(targets, raw, own, shell)),
      ),
    );
  flags(report.command('merge').description(text('merge')))
    .argument(text('countsName'), text('counts'))
    .action((files: readonly string[], own: RawReportOptions) =>
      choose(
        only('merge', program, async (raw, shell) =>
          loadReport().mergeCommand(files, raw, { ...report.opts(), ...own }, shell),
        ),
      ),
    );
}

async function runLint(targets: readonly string[], raw: RawOptions, shell: Shell): Promise<ExitCode> {
  if (raw.printConfig === undefined) return lintCommand(targets, raw, shell);
  return printConfigCommand(raw.printConfig, raw, shell);
}

/** `run`, refusing flags that do not go with the command. */
function only(command: string, program: Command, run: Run): Run {
  return (raw, shell) => {
    const stray = program.options.find(
      (option) =>
        program.getOptionValueSource(option.attributeName()) === 'cli' && !goesWith(command, option),
    );
    if (!stray) return run(raw, shell);
    throw new CliError({
      nl: `${stray.long} gaat niet samen met "hwlint ${command}"`,
      en: `${stray.long} does not go with "hwlint ${command}"`,
    });
  };
}

const reportFormats = 'html, md, json, xlsx, csv, parquet';

/** What `--format` takes with commands that are no lint. */
const formatsOf: Readonly<Record<string, string>> = {
  rules: 'stylish, json',
  doctor: 'stylish, json',
  report: reportFormats,
  merge: reportFormats,
};

/** An option as the help of a command is to show it. */
function described(command: string, option: Option, text: (key: keyof typeof helpTexts) => string): Option {
  const formats = formatsOf[command];
  if (option.long === '--format' && formats) return new Option(option.flags, text('format') + formats);
  const isReport = formats === reportFormats;
  return isReport && option.long === '--output-file' ? new Option(option.flags, text('outputPath')) : option;
}

/** The command that the arguments name, with the flags that go with it. */
function calledCommand(program: Command, args: readonly string[]): CalledCommand {
  let command = program;
  for (const word of args.filter((each) => !each.startsWith('-'))) {
    command = command.commands.find((each) => each.name() === word) ?? command;
  }
  const above = command.parent && command.parent !== program ? [command.parent] : [];
  const called = command === program ? [] : [...above, command];
  const options = program.options.filter((option) => goesWith(command.name(), option));
  const own = called.flatMap((each) => each.options);
  return {
    path: [program, ...called].map((each) => each.name()).join(' '),
    flags: [...own, ...options].flatMap(({ long }) => long ?? []),
  };
}

function goesWith(command: string, { long }: Option): boolean {
  return flagsOf[command]?.includes(long ?? '') ?? true;
}

function collect(value: string, earlier: readonly string[] | undefined): readonly string[] {
  return [...(earlier ?? []), value];
}
