import { join } from 'node:path';
import { defineConfig } from 'vitest/config';

/** Tests in a real editor: slow, one after the other, and only where there is a browser. */
export default defineConfig({
  test: {
    root: join(import.meta.dirname, 'packages/vscode/e2e'),
    include: ['*.e2e.ts'],
    globalSetup: ['global-setup.ts'],
    fileParallelism: false,
    testTimeout: 60_000,
    expect: { poll: { timeout: 20_000 } },
    hookTimeout: 120_000,
  },
});
