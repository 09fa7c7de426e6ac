import type { Settings } from '../protocol.ts';

/** What holds where a client says nothing. */
export const defaultSettings: Settings = {
  enable: true,
  run: 'onType',
  sizeLimit: 500,
  locale: 'auto',
  codeLens: true,
  workspace: 'configured',
};

/** Settings as a client gives them; a value that cannot be used counts as the default. */
export function readSettings(given: unknown): Settings {
  const values = (typeof given === 'object' && given !== null ? given : {}) as Readonly<
    Record<string, unknown>
  >;
  const flag = (key: 'enable' | 'codeLens') =>
    typeof values[key] === 'boolean' ? values[key] : defaultSettings[key];
  const choice = <Key extends 'run' | 'locale' | 'workspace'>(key: Key, ...known: Settings[Key][]) =>
    known.find((value) => value === values[key]) ?? defaultSettings[key];
  const { sizeLimit } = values;
  return {
    enable: flag('enable'),
    run: choice('run', 'onType', 'onSave'),
    sizeLimit: typeof sizeLimit === 'number' && sizeLimit >= 0 ? sizeLimit : defaultSettings.sizeLimit,
    locale: choice('locale', 'auto', 'nl', 'en'),
    codeLens: flag('codeLens'),
    workspace: choice('workspace', 'configured', 'all', 'off'),
  };
}

/** Whether a text is longer than the settings let it be looked at while typing. */
export function isTooLarge(text: string, { sizeLimit }: Settings): boolean {
  return sizeLimit > 0 && text.length > sizeLimit * 1000;
}
