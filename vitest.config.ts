import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  resolve: {
    alias: {
      '@hwlint/core/documents': fileURLToPath(new URL('packages/core/src/documents.ts', import.meta.url)),
      '@hwlint/core': fileURLToPath(new URL('packages/core/src/index.ts', import.meta.url)),
      '@hwlint/report/html': fileURLToPath(new URL('packages/report/src/html/index.ts', import.meta.url)),
      '@hwlint/report/forms': fileURLToPath(new URL('packages/report/src/forms/index.ts', import.meta.url)),
      '@hwlint/report': fileURLToPath(new URL('packages/report/src/index.ts', import.meta.url)),
    },
  },
  test: {
    testTimeout: 30_000,
    hookTimeout: 60_000,
    expect: { poll: { timeout: 10_000 } },
    include: ['packages/**/src/**/*.test.ts', 'scripts/**/*.test.js'],
  },
});
