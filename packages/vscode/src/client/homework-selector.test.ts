import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { homeworkSelector } from './homework-selector.ts';

it('the server hears of every language that starts the extension, in any file system of the workspace', () => {
  const manifest = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
    readonly activationEvents: readonly string[];
  };
  const languages = manifest.activationEvents.flatMap((event) => /^onLanguage:(.+)$/u.exec(event)?.[1] ?? []);
  const selector = homeworkSelector(['memfs', 'file']);
  for (const language of languages) {
    for (const scheme of ['file', 'untitled', 'memfs']) expect(selector).toContainEqual({ scheme, language });
  }
});
