import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  resolve: {
    alias: {
      '@hwlint/core/documents': fileURLToPath(new URL('packages/core/src/documents.ts', import.meta.url)),
      '@hwlint/core': fileURLToPath(new URL('packages/core/src/index.ts', import.meta.url)),
    },
  },
  test: {
    testTimeout: 30_000,
    expect: { poll: { timeout: 10_000 } },
    include: ['packages/**/src/**/*.test.ts', 'scripts/**/*.test.js'],
  },
});
